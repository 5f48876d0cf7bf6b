import { EXCHANGE_FORMATS } from '@footnote/citations/exchange/exchange-format'
import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { z } from 'zod'
import { IMPORT_STATUSES } from '../collections/reference-imports/import-status'
import { ImportLineSchema } from './import-line'

/** Where an import stands, as the screen and the command line ask for it again and again. */
export const ImportStateSchema = z.object({
  id: DocumentIdSchema,
  filename: z.string(),
  format: z.enum(EXCHANGE_FORMATS),
  status: z.enum(IMPORT_STATUSES),
  /** Entries of the file, and how many of them the import has got through. */
  total: z.number().int(),
  done: z.number().int(),
  created: z.number().int(),
  matched: z.number().int(),
  refused: z.number().int(),
  /** Why it failed, in a sentence. */
  failure: z.string().nullish(),
})
export type ImportState = z.infer<typeof ImportStateSchema>

/** An import with its report, a line for each entry. */
export const ImportReportSchema = ImportStateSchema.extend({ report: z.array(ImportLineSchema) })
export type ImportReport = z.infer<typeof ImportReportSchema>

/** For `select`: what `ImportStateSchema` reads, without the file and its report. */
export const IMPORT_STATE_SELECT = {
  filename: true,
  format: true,
  status: true,
  total: true,
  done: true,
  created: true,
  matched: true,
  refused: true,
  failure: true,
} as const
