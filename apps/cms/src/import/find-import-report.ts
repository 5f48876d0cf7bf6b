import { EXCHANGE_FORMATS } from '@footnote/citations/exchange/exchange-format'
import { ImportReportSchema } from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { IMPORT_STATE_SELECT } from './import-state-select'

const StoredReportSchema = ImportReportSchema.extend({ format: z.enum(EXCHANGE_FORMATS) })
export type StoredReport = z.infer<typeof StoredReportSchema>

/** An import with its report, as the person who asks may read it; `null` when there is none. */
export async function findImportReport(
  req: PayloadRequest,
  id: string,
): Promise<StoredReport | null> {
  const found = await req.payload.findByID({
    collection: 'referenceImports',
    id,
    select: { ...IMPORT_STATE_SELECT, report: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found === null ? null : StoredReportSchema.parse(found)
}
