import { REFERENCE_CHARS_MAX, type ReferenceDraft } from '@footnote/contracts/reference-draft'
import { cutAfterWord } from '../cut-text'
import { TEXT_FIELDS, type TextField } from '../text-fields'

const chars = REFERENCE_CHARS_MAX

/** A longer title is no title; every other text that is too long moves to `custom`. */
const CHARS_MAX: Record<Exclude<TextField, 'title'>, number> = {
  'container-title': chars.containerTitle,
  'container-title-short': chars.containerTitleShort,
  'collection-title': chars.collectionTitle,
  number: chars.number,
  genre: chars.genre,
  volume: chars.volume,
  issue: chars.issue,
  page: chars.page,
  publisher: chars.publisher,
  'publisher-place': chars.publisherPlace,
  edition: chars.edition,
  DOI: chars.identifier,
  PMID: chars.identifier,
  PMCID: chars.identifier,
  ISBN: chars.identifier,
  ISSN: chars.identifier,
  URL: chars.URL,
  language: chars.language,
}

/** What `custom` may hold as JSON; what is over is left out, the largest first. */
export const CUSTOM_CHARS_MAX = 100_000

/** An abstract or note that is cut is kept whole in `custom` up to here. */
const KEPT_CHARS_MAX = 40_000

/**
 * Makes a draft fit the bounds of a reference where that is possible without losing what a
 * list prints:
 *
 * - a long text other than a title moves to `custom`, whole, under its own name;
 * - a long abstract or note is cut after a word; the whole moves to `custom` if it is no
 *   longer than 40,000 characters, else the file is where the rest can be found;
 * - `custom` is held to 100,000 characters of JSON by leaving out its largest fields.
 *
 * Each of these is said in a warning. A long title and too many or too long names are left
 * as they are: the schema refuses them.
 */
export function holdToBounds(draft: ReferenceDraft): { draft: ReferenceDraft; warnings: string[] } {
  const warnings: string[] = []
  const csl = { ...draft.csl }
  const custom: Record<string, unknown> = { ...draft.custom }

  for (const field of TEXT_FIELDS) {
    const text = csl[field]
    if (field === 'title' || text === undefined || text.length <= CHARS_MAX[field]) continue
    custom[field] = text
    delete csl[field]
    warnings.push(
      `The field “${field}” is longer than ${format(CHARS_MAX[field])} characters, so it was put among the additional fields.`,
    )
  }
  const abstract = cut('abstract', draft.abstract)
  const note = cut('note', draft.note)
  dropLargest()

  const isEmpty = draft.custom === null && Object.keys(custom).length === 0
  return { draft: { ...draft, csl, abstract, note, custom: isEmpty ? null : custom }, warnings }

  function cut(field: 'abstract' | 'note', text: string | null): string | null {
    if (text === null || text.length <= chars[field]) return text
    const isKept = text.length <= KEPT_CHARS_MAX
    if (isKept) custom[field] = text
    warnings.push(
      `The ${field} has ${format(text.length)} characters and was cut after ${format(chars[field])}. ${isKept ? 'All of it is kept among the additional fields.' : 'Keep the file if you need the rest.'}`,
    )
    return cutAfterWord(text, chars[field])
  }

  function dropLargest() {
    const sizes = Object.entries(custom)
      .map(([name, value]) => ({ name, size: JSON.stringify([name, value]).length }))
      .sort((a, b) => b.size - a.size)
    let total = sizes.reduce((sum, { size }) => sum + size, 0)
    const left: string[] = []
    for (const { name, size } of sizes) {
      if (total <= CUSTOM_CHARS_MAX) break
      delete custom[name]
      total -= size
      left.push(name.slice(0, 60))
    }
    if (left.length === 0) return
    warnings.push(
      `Additional fields may hold ${format(CUSTOM_CHARS_MAX)} characters together, so these were left out: ${left.join(', ')}. Keep the file if you need them.`,
    )
  }
}

function format(count: number): string {
  return count.toLocaleString('en')
}
