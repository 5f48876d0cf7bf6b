import { cutText } from '@footnote/citations/cut-text'
import type { ImportLine } from '@footnote/contracts/reference-import'

const LABEL_CHARS_MAX = 120
const NOTES_MAX = 3
const NOTE_CHARS_MAX = 240

/** A line within its bounds, so that no file makes a report that no document can hold. */
export function boundLine(line: ImportLine): ImportLine {
  return {
    ...line,
    label: cutText(line.label, LABEL_CHARS_MAX),
    notes: line.notes.slice(0, NOTES_MAX).map((note) => cutText(note, NOTE_CHARS_MAX)),
  }
}
