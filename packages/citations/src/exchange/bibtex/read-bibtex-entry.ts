import type { CslDate, ReferenceType } from '@footnote/contracts/reference'
import { joinSubtitle } from '../../lookup/read-title'
import { type EntryReading, type TextField, setText } from '../entry-reading'
import { parseJson } from '../parse-json'
import { findMonth, readDateText, toDateParts } from '../read-date-text'
import { readBibtexNames } from './bibtex-names'
import { findBibtexType } from './bibtex-types'
import { type CollectedEntry, collectFields } from './collect-fields'
import { decodeLatex } from './decode-latex'
import { inheritFields } from './inherit-fields'

/** Our own field in BibTeX; see `own-field.ts`. */
export const OWN_FIELD = 'x-footnote'

/** The first of these fields that an entry has is taken; what is left over goes into `custom`. */
const FIELDS: readonly (readonly [TextField, readonly string[]])[] = [
  ['container-title', ['journal', 'journaltitle', 'booktitle', 'maintitle']],
  ['container-title-short', ['shortjournal']],
  ['collection-title', ['series']],
  ['volume', ['volume']],
  ['page', ['pages', 'eid', 'article-number']],
  ['publisher', ['publisher', 'school', 'institution', 'organization']],
  ['publisher-place', ['address', 'location']],
  ['edition', ['edition']],
  ['genre', ['type']],
  ['language', ['langid', 'language']],
]

/** The fields that are not LaTeX. */
const VERBATIM_FIELDS: readonly (readonly [TextField, readonly string[]])[] = [
  ['DOI', ['doi']],
  ['PMID', ['pmid']],
  ['PMCID', ['pmcid', 'pmc']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['URL', ['url']],
]

/** All fields that an item is made of; none of them comes back in `custom` as a rule. */
export const TAKEN_FIELDS: ReadonlySet<string> = new Set([
  ...[...FIELDS, ...VERBATIM_FIELDS].flatMap(([, names]) => names),
  ...'abstract annotation annote author crossref date day editor entrysubtype howpublished'.split(
    ' ',
  ),
  ...`issue month note number subtitle title urldate year ${OWN_FIELD}`.split(' '),
])

const SERIALS: readonly ReferenceType[] = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
]

/**
 * Reads one BibTeX or biblatex entry, with the abbreviations that stand before it and the
 * entry it inherits from behind it. Null for what is no entry or has no end. A field that has
 * no place here goes into `custom` under its own name.
 *
 * Source: Patashnik, "BibTeXing", 1988; biblatex manual, "Entry fields".
 */
export function readBibtexEntry(source: string): EntryReading | null {
  const collected = collectFields(source)
  if (collected === null) return null

  const warnings = [...collected.warnings]
  const fields = inheritFields(collected.fields, collected.parent)
  const own = take(OWN_FIELD)
  const type = readType(collected)
  const item: EntryReading['item'] = { type }

  const address = readHowPublished()
  const title = takeText('title')
  const subtitle = takeText('subtitle')
  setText(item, 'title', title === null ? null : joinSubtitle(title, subtitle ?? ''))
  for (const [field, names] of FIELDS) setText(item, field, takeText(...names))
  for (const [field, names] of VERBATIM_FIELDS) setText(item, field, takeVerbatim(...names))
  if (item.URL === undefined) setText(item, 'URL', address)
  if (SERIALS.includes(type)) setText(item, 'issue', takeText('number', 'issue'))
  else setText(item, 'number', takeText('number'))
  setText(item, 'issue', item.issue ?? takeText('issue'))
  if (fields.get('eprinttype')?.toLowerCase() === 'pubmed' && item.PMID === undefined) {
    take('eprinttype')
    setText(item, 'PMID', takeVerbatim('eprint'))
  }
  item.author = takeNames('author')
  item.editor = takeNames('editor')
  const issued = takeDate()
  if (issued !== null) item.issued = issued
  const accessed = readDateText(fields.get('urldate') ?? '')
  if (accessed !== null) {
    item.accessed = accessed
    take('urldate')
  }
  const abstract = takeText('abstract')
  const notes = [takeText('annote'), takeText('annotation'), takeText('note')]
  take('crossref')

  return {
    key: collected.key,
    item,
    abstract,
    note: notes.filter((note) => note !== null).join('\n') || null,
    appraisal: {},
    custom: Object.fromEntries([...fields.keys()].map((name) => [name, takeText(name)])),
    own: own === null ? undefined : (parseJson(own) ?? null),
    warnings,
  }

  function take(...names: string[]): string | null {
    const name = names.find((candidate) => fields.has(candidate))
    if (name === undefined) return null
    const latex = fields.get(name) ?? ''
    fields.delete(name)
    return latex
  }

  function takeText(...names: string[]): string | null {
    const latex = take(...names)
    if (latex === null) return null
    const { text, unknown } = decodeLatex(latex)
    for (const command of unknown) {
      warnings.push(`The LaTeX command “\\${command.slice(0, 40)}” is not known and was left out.`)
    }
    return text
  }

  function takeVerbatim(...names: string[]): string | null {
    const latex = take(...names)
    return latex === null ? null : readVerbatim(latex)
  }

  function takeNames(name: string) {
    const { names, warnings: nameWarnings } = readBibtexNames(take(name) ?? '')
    warnings.push(...nameWarnings)
    return names
  }

  function readType({ type: entryType }: CollectedEntry): ReferenceType {
    const subtype = fields.get('entrysubtype') ?? null
    const read = findBibtexType({ type: entryType, subtype: subtype?.toLowerCase() ?? null })
    const isKnown = subtype !== null && findBibtexType({ type: entryType, subtype: null }) !== read
    if (isKnown) take('entrysubtype')
    if (entryType === 'mastersthesis' && !fields.has('type')) fields.set('type', "Master's thesis")
    if (read === null) {
      warnings.push(`The entry type “@${entryType}” is not known; it was read as a document.`)
      fields.set('entrytype', entryType)
    }
    if (read === 'document' || read === null) return refineType(entryType)
    return read
  }

  /** Preprints and web pages have no entry type of their own in BibTeX. */
  function refineType(entryType: string): ReferenceType {
    const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? ''
    if (fields.has('eprint') && !/pubmed/i.test(archive)) return 'article'
    const isOnline =
      fields.has('url') || /\\url|^\{?https?:/i.test(fields.get('howpublished') ?? '')
    return entryType === 'misc' && isOnline && !fields.has('doi') ? 'webpage' : 'document'
  }

  function readHowPublished(): string | null {
    const address = /https?:\/\/[^\s{}]+/i.exec(fields.get('howpublished') ?? '')?.[0]
    if (address === undefined) return null
    take('howpublished')
    return readVerbatim(address)
  }

  /** `date` says it in one; else year, month, and a day that may stand with the month. */
  function takeDate(): CslDate | null {
    const date = readDateText(decodeLatex(fields.get('date') ?? '').text)
    if (date !== null) {
      for (const name of ['date', 'year', 'month', 'day']) take(name)
      return date
    }
    const year = readDateText(decodeLatex(fields.get('year') ?? '').text)
    if (year === null) return null
    take('year')
    const text = decodeLatex(fields.get('month') ?? '').text
    const month = findMonth(/[a-z]{3,}/i.exec(text)?.[0] ?? text)
    const day = /[a-z]/i.test(text) ? /\d{1,2}/.exec(text)?.[0] : undefined
    const parts = toDateParts([
      year['date-parts'][0]?.[0],
      month,
      Number(fields.get('day') ?? day ?? 0),
    ])
    if (month !== null) take('month')
    if (parts?.length === 3) take('day')
    return month === null || parts === null ? year : { 'date-parts': [parts] }
  }
}

/** Addresses and identifiers stand as they are, but many programs escape them all the same. */
function readVerbatim(latex: string): string {
  return latex
    .replace(/\\textasciitilde(?:\{\})?|\\~(?:\{\})?|\{\\textasciitilde\}/g, '~')
    .replace(/\\url\b/g, '')
    .replace(/\\(?=[_%&#$])/g, '')
    .replace(/[{}]/g, '')
    .trim()
}
