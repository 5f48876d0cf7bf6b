import { textOf } from '../text-of'
import type { NewReference } from '../draft-to-document'
import { formatName } from '../format-name'
import {
  REFERENCE_STATUS_LABELS,
  REFERENCE_TYPE_LABELS,
  STUDY_TYPE_LABELS,
} from '../reference-labels'

/** The fields that a look-up can fill, in the order of the form, and how the form calls them. */
export const FILL_FIELD_LABELS = {
  type: 'Type',
  issued: 'Published',
  title: 'Title',
  author: 'Authors',
  containerTitle: 'Journal, book or site',
  containerTitleShort: 'Abbreviated',
  editor: 'Editors',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  edition: 'Edition',
  collectionTitle: 'Series',
  number: 'Number',
  genre: 'What it calls itself',
  publisher: 'Publisher',
  publisherPlace: 'Place',
  language: 'Language',
  URL: 'Web address',
  DOI: 'DOI',
  PMID: 'PMID',
  PMCID: 'PMCID',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  studyType: 'Kind of study',
  status: 'Status',
  statusDate: 'Status since',
  statusNotice: 'Notice of the status',
  statusNoticeId: 'DOI or PMID of the notice',
  abstract: 'Abstract',
} as const satisfies Partial<Record<keyof NewReference, string>>
export type FillField = keyof typeof FILL_FIELD_LABELS

/** What a look-up would make of one field; `before` and `after` are texts to show. */
export type FillChange = { field: FillField; label: string; before: string; after: string }

/**
 * Compares a form with what was looked up: `fills` go into empty fields, `replaces` would
 * overwrite something. What is equal, and what the look-up does not know, is in neither.
 *
 * A kind of source nobody described yet and a source that stands are how every form begins,
 * and count as empty.
 */
export function listFillChanges({
  current,
  found,
}: {
  current: Readonly<Record<string, unknown>>
  found: NewReference
}): { fills: FillChange[]; replaces: FillChange[] } {
  const isUndescribed = textOf(current['title']) === null
  const fills: FillChange[] = []
  const replaces: FillChange[] = []
  for (const field of listFields()) {
    const before = describe(field, current[field])
    const after = describe(field, found[field])
    if (after === '' || after === before) continue
    const isUntouched =
      before === '' ||
      (field === 'type' && isUndescribed) ||
      (field === 'status' && current[field] === 'active')
    const change = { field, label: FILL_FIELD_LABELS[field], before, after }
    const list = isUntouched ? fills : replaces
    list.push(change)
  }
  return { fills, replaces }
}

function listFields(): FillField[] {
  return Object.keys(FILL_FIELD_LABELS).filter(isFillField)
}

function isFillField(name: string): name is FillField {
  return Object.hasOwn(FILL_FIELD_LABELS, name)
}

function describe(field: FillField, value: unknown): string {
  if (field === 'author' || field === 'editor') return describePeople(value)
  const text = textOf(value) ?? ''
  if (field === 'type') return labelOf(REFERENCE_TYPE_LABELS, text)
  if (field === 'studyType') return labelOf(STUDY_TYPE_LABELS, text)
  return field === 'status' ? labelOf(REFERENCE_STATUS_LABELS, text) : text
}

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value
}

function describePeople(people: unknown): string {
  const rows: unknown[] = Array.isArray(people) ? people : []
  return rows.map(formatName).filter(Boolean).join(', ')
}
