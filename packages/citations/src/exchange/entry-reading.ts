import type { DraftItem, ReferenceDraft } from '@footnote/contracts/reference-draft'
import type { TextField } from '../text-fields'

/** The fields of a draft beside its item that say how a source is judged. */
export type Appraisal = Pick<
  ReferenceDraft,
  'studyType' | 'status' | 'statusDate' | 'statusNotice' | 'statusNoticeId'
>

/**
 * What the reader of a format found in an entry, under our names but as the file wrote it:
 * not yet tidy, not yet held to any bound.
 *
 * `custom` takes what our names have no room for. `own` is the content of our own field, of
 * whatever shape: see `own-field.ts`.
 */
export type EntryReading = {
  key: string | null
  item: DraftItem
  abstract: string | null
  note: string | null
  appraisal: Partial<Appraisal>
  custom: Record<string, unknown>
  own: unknown
  warnings: string[]
}

/** Sets a text of an item unless there is none. */
export function setText(item: DraftItem, field: TextField, text: string | null): void {
  if (text !== null) item[field] = text
}
