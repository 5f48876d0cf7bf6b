import type { PayloadRequest } from 'payload'
import { findImportReport } from './find-import-report'
import { storeImport } from './store-import'

/** Ends an import before its time, with its report whole; its file is not needed any more. */
export async function endImport(
  req: PayloadRequest,
  { id, ...end }: { id: string; status: 'cancelled' | 'failed'; failure?: string },
): Promise<void> {
  const found = await findImportReport(req, id)
  if (found === null) return
  await storeImport(req, { id, ...end, report: found.report, journal: [], text: null })
}
