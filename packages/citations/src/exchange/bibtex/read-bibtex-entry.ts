import type { ReferenceType } from '@footnote/contracts/reference'
import { joinSubtitle } from '../../lookup/read-title'
import type { TextField } from '../../text-fields'
import { type EntryReading, setText } from '../entry-reading'
import { parseJson } from '../parse-json'
import { readDateText } from '../read-date-text'
import { isSerial } from './bibtex-types'
import { collectFields } from './collect-fields'
import { inheritFields } from './inherit-fields'
import { readVerbatim } from './read-verbatim'
import { takeDate } from './take-date'
import { takeType } from './take-type'
import { UntakenFields } from './untaken-fields'

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

  const fields = new UntakenFields(inheritFields(collected.fields, collected.parent))
  const own = fields.take(OWN_FIELD)
  const type = takeType(fields, collected.type)
  const item = takeItem(fields, type ?? 'document')
  if (collected.type === 'mastersthesis') item.genre ??= "Master's thesis"
  const abstract = fields.takeText('abstract')
  const notes = ['annote', 'annotation', 'note'].map((name) => fields.takeText(name))
  fields.take('crossref')
  const rest = fields.takeRest()

  const unknownType = `The entry type “@${collected.type}” is not known; it was read as a document.`
  return {
    key: collected.key,
    item,
    abstract,
    note: notes.filter((note) => note !== null).join('\n') || null,
    appraisal: {},
    custom: type === null ? { ...rest, entrytype: collected.type } : rest,
    own: own === null ? undefined : (parseJson(own) ?? null),
    warnings: [...collected.warnings, ...fields.warnings, ...(type === null ? [unknownType] : [])],
  }
}

function takeItem(fields: UntakenFields, type: ReferenceType): EntryReading['item'] {
  const item: EntryReading['item'] = { type }
  const address = takeAddress(fields)
  const title = fields.takeText('title')
  const subtitle = fields.takeText('subtitle')
  setText(item, 'title', title === null ? null : joinSubtitle(title, subtitle ?? ''))
  for (const [field, names] of FIELDS) setText(item, field, fields.takeText(...names))
  for (const [field, names] of VERBATIM_FIELDS) {
    setText(item, field, fields.takeVerbatim(...names))
  }
  setText(item, 'URL', item.URL ?? address)
  setText(item, 'PMID', item.PMID ?? takePubmedNumber(fields))
  setText(item, isSerial(type) ? 'issue' : 'number', fields.takeText('number'))
  setText(item, 'issue', item.issue ?? fields.takeText('issue'))
  item.author = fields.takeNames('author')
  item.editor = fields.takeNames('editor')

  const issued = takeDate(fields)
  if (issued !== null) item.issued = issued
  const accessed = readDateText(fields.peek('urldate'))
  if (accessed === null) return item
  fields.take('urldate')
  return { ...item, accessed }
}

/** Before `url` there was only `howpublished = {\url{…}}`. */
function takeAddress(fields: UntakenFields): string | null {
  const address = /https?:\/\/[^\s{}]+/i.exec(fields.peek('howpublished'))?.[0]
  if (address === undefined) return null
  fields.take('howpublished')
  return readVerbatim(address)
}

/** Source: biblatex manual, "Electronic publishing information". */
function takePubmedNumber(fields: UntakenFields): string | null {
  if (fields.peek('eprinttype').toLowerCase() !== 'pubmed') return null
  fields.take('eprinttype')
  return fields.takeVerbatim('eprint')
}
