import { EXCHANGE_FORMATS } from '@footnote/citations/exchange/exchange-format'
import {
  type ImportLine,
  ImportLineSchema,
  ImportReportSchema,
} from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { IMPORT_STATE_SELECT } from './import-state-select'
import { mergeJournal } from './merge-journal'

const StoredReportSchema = ImportReportSchema.extend({
  format: z.enum(EXCHANGE_FORMATS),
  journal: z.array(ImportLineSchema).nullish(),
})
/** An import with every line as it is now. */
export type WholeReport = Omit<z.infer<typeof StoredReportSchema>, 'journal'>

/** An import with its report, past access control; `null` when there is none. */
export async function findImportReport(
  req: PayloadRequest,
  id: string,
): Promise<WholeReport | null> {
  const found = await req.payload.findByID({
    collection: 'referenceImports',
    id,
    select: { ...IMPORT_STATE_SELECT, report: true, journal: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found === null ? null : readStoredReport(found).whole
}

/** Reads a stored import: with every line, and apart from it those that wait in the journal. */
export function readStoredReport(stored: unknown): { whole: WholeReport; journal: ImportLine[] } {
  const { journal: waiting, ...report } = StoredReportSchema.parse(stored)
  const journal = waiting ?? []
  const { done } = report
  return { whole: { ...report, report: mergeJournal(report.report, { journal, done }) }, journal }
}
