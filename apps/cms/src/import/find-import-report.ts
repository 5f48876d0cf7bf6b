import type { PayloadRequest } from 'payload'
import { IMPORT_STATE_SELECT, type ImportReport, ImportReportSchema } from './import-state'

/** An import with its report, as the person who asks may read it; `null` when there is none. */
export async function findImportReport(
  req: PayloadRequest,
  id: string,
): Promise<ImportReport | null> {
  const found = await req.payload.findByID({
    collection: 'referenceImports',
    id,
    select: { ...IMPORT_STATE_SELECT, report: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found === null ? null : ImportReportSchema.parse(found)
}
