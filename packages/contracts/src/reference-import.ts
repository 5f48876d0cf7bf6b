import { z } from 'zod'
import { DocumentIdSchema } from './identifier'

/** Where an import of references stands; only a previewed one can be started. */
export const IMPORT_STATUSES = ['previewed', 'running', 'finished', 'cancelled', 'failed'] as const
/** One standing of an import. */
export const ImportStatusSchema = z.enum(IMPORT_STATUSES)
export type ImportStatus = z.infer<typeof ImportStatusSchema>

/** What becomes of an entry of a file: it is `new` until the import has created it. */
export const LINE_OUTCOMES = ['new', 'created', 'matched', 'refused'] as const
/** What became of one entry. */
export const LineOutcomeSchema = z.enum(LINE_OUTCOMES)
export type LineOutcome = z.infer<typeof LineOutcomeSchema>

/**
 * One line of the report of an import. `line` is where the entry begins in the file, counted
 * from 1; `notes` are sentences: why it was refused, what it matched and by what, what reading it
 * changed; `referenceId` is the reference it became or matched.
 */
export const ImportLineSchema = z.object({
  line: z.number().int(),
  label: z.string(),
  outcome: LineOutcomeSchema,
  notes: z.array(z.string()),
  referenceId: DocumentIdSchema.nullable(),
})
export type ImportLine = z.infer<typeof ImportLineSchema>

/** How far an import is: `done` of `total` entries, and why it failed, in a sentence. */
export const ImportStateSchema = z.object({
  id: DocumentIdSchema,
  filename: z.string(),
  format: z.string(),
  status: ImportStatusSchema,
  total: z.number().int(),
  done: z.number().int(),
  created: z.number().int(),
  matched: z.number().int(),
  refused: z.number().int(),
  failure: z.string().nullish(),
})
export type ImportState = z.infer<typeof ImportStateSchema>

/** An import with its report, a line for each entry. */
export const ImportReportSchema = ImportStateSchema.extend({ report: z.array(ImportLineSchema) })
export type ImportReport = z.infer<typeof ImportReportSchema>
