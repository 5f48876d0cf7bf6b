import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { z } from 'zod'

/** What becomes of an entry: it is `new` until the import has created it. */
export const LINE_OUTCOMES = ['new', 'created', 'matched', 'refused'] as const
export type LineOutcome = (typeof LINE_OUTCOMES)[number]

const LINE_LABEL_CHARS_MAX = 120
const LINE_NOTES_MAX = 3
const LINE_NOTE_CHARS_MAX = 240

/** One line of the report of an import: an entry of the file and what became of it. */
export const ImportLineSchema = z.object({
  /** Where the entry begins in the file, counted from 1. */
  line: z.number().int(),
  label: z.string(),
  outcome: z.enum(LINE_OUTCOMES),
  /** Why it was refused, what it matched and by what, what reading it changed. */
  notes: z.array(z.string()),
  /** The reference it became or matched. */
  referenceId: DocumentIdSchema.nullable(),
})
export type ImportLine = z.infer<typeof ImportLineSchema>

/** A line within its bounds, so that no file makes a report that no document can hold. */
export function boundLine(line: ImportLine): ImportLine {
  return {
    ...line,
    label: cut(line.label, LINE_LABEL_CHARS_MAX),
    notes: line.notes.slice(0, LINE_NOTES_MAX).map((note) => cut(note, LINE_NOTE_CHARS_MAX)),
  }
}

function cut(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : `${text.slice(0, charsMax - 1).trimEnd()}…`
}
