import type { CslDate, CslName } from '@footnote/contracts/reference'
import { findDoi, findPmcid, findPmid } from '../../identifiers'
import { NAMES_READ_MAX } from '../bound-reading'
import { type EntryReading, setText } from '../entry-reading'
import { parseJson } from '../parse-json'
import { readDateText } from '../read-date-text'
import {
  type TaggedValues,
  groupByTag,
  listTaggedLines,
  listUntaken,
  takeMatch,
  takeValue,
  takeValues,
} from '../tagged-lines'
import { readPlainName } from '../tidy-names'
import { findRisType } from './ris-types'

const RIS_LINE = /^([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/s

/** Our own field in RIS; see `own-field.ts`. */
export const OWN_PREFIX = 'footnote:'

/** The fields whose first value of the first tag that has one is taken. */
const TAGS = [
  ['title', ['TI', 'T1', 'CT', 'BT']],
  ['container-title', ['T2', 'JF', 'JO', 'BT']],
  ['container-title-short', ['J2', 'JA', 'J1']],
  ['collection-title', ['T3']],
  ['number', ['M1']],
  ['genre', ['M3']],
  ['volume', ['VL']],
  ['issue', ['IS']],
  ['publisher', ['PB']],
  ['publisher-place', ['CY', 'PP']],
  ['edition', ['ET']],
  ['URL', ['UR']],
  ['language', ['LA']],
] as const

/** All tags that an item is made of; none of them comes back in `custom` as a rule. */
export const TAKEN_TAGS: ReadonlySet<string> = new Set([
  ...TAGS.flatMap(([, tags]) => tags),
  ...'A1 A2 AB AN AU C1 C2 DA DO ED EP ER ID N1 N2 PY SN SP TY U5 Y1 Y2'.split(' '),
])

/**
 * Reads one RIS entry. Null for what does not begin with a TY line. A tag that has no field
 * here goes into `custom` under its own name.
 *
 * Source: RIS format specifications (Research Information Systems, 2001 and 2011).
 */
export function readRisEntry(source: string): EntryReading | null {
  const values = groupByTag(listTaggedLines(source, RIS_LINE))
  const code = takeValue(values, ['TY'])
  if (code === null) return null

  const warnings: string[] = []
  const type = findRisType(code.trim().toUpperCase())
  if (type === null) {
    warnings.push(
      `The kind of source “${code.slice(0, 60)}” is not known; the entry was read as a document.`,
    )
  }
  const item: EntryReading['item'] = { type: type ?? 'document' }
  const own = takeMatch({ values, tags: ['U5'], isMatch: (value) => value.startsWith(OWN_PREFIX) })

  const sources = takeValues(values, ['SN'])
  const others: string[] = []
  for (const value of sources) {
    const field = isIsbn(value) ? 'ISBN' : 'ISSN'
    if (item[field] === undefined) item[field] = value
    else others.push(value)
  }
  if (others.length > 0) values.set('SN', others)
  setText(item, 'PMID', takeMatch({ values, tags: ['AN', 'C1'], isMatch: isPmid }))
  setText(item, 'PMCID', takeMatch({ values, tags: ['C2', 'C1'], isMatch: isPmcid }))
  setText(item, 'DOI', takeMatch({ values, tags: ['DO', 'M3', 'L3'], isMatch: isDoi }))
  setText(item, 'DOI', item.DOI ?? takeValue(values, ['DO']))
  for (const [field, tags] of TAGS) setText(item, field, takeValue(values, tags))
  dropRepeated(values, [item.title, item['container-title']])
  setText(item, 'page', takePages(values))

  item.author = takeNames(values, ['AU', 'A1'])
  item.editor = takeNames(values, ['A2', 'ED'])
  const issued = takeDate(values, ['DA', 'PY', 'Y1'])
  if (issued !== null) item.issued = issued
  const accessed = takeDate(values, ['Y2'])
  if (accessed !== null) item.accessed = accessed

  return {
    key: takeValue(values, ['ID']),
    item,
    abstract: takeValue(values, ['AB', 'N2']),
    note: takeValues(values, ['N1']).join('\n') || null,
    appraisal: {},
    custom: { ...(type === null ? { TY: code } : {}), ...listUntaken(values) },
    own: own === null ? undefined : (parseJson(own.slice(OWN_PREFIX.length)) ?? null),
    warnings,
  }
}

function takeNames(values: TaggedValues, tags: readonly string[]): CslName[] {
  return takeValues(values, tags).slice(0, NAMES_READ_MAX).map(readPlainName)
}

/** The fullest date among the tags; the others say the same with less. */
function takeDate(values: TaggedValues, tags: readonly string[]): CslDate | null {
  const dates = tags.map((tag) => {
    const text = takeValue(values, [tag])
    const date = text === null ? null : readDateText(text)
    if (text !== null && date === null) values.set(tag, [text, ...(values.get(tag) ?? [])])
    return date
  })
  return (
    dates
      .filter((date) => date !== null)
      .sort((a, b) => countParts(b) - countParts(a))
      .at(0) ?? null
  )
}

function countParts(date: CslDate): number {
  return date['date-parts'].flat().length
}

/** Ten or thirteen digits; an ISSN has eight. Source: ISO 2108, ISO 3297. */
function isIsbn(text: string): boolean {
  const digits = text.replace(/[^\dX]/gi, '')
  return digits.length === 10 || digits.length === 13
}

/** Many programs write the whole range where the first page belongs. */
function takePages(values: TaggedValues): string | null {
  const first = takeValue(values, ['SP'])
  const last = takeValue(values, ['EP'])
  if (first === null || last === null) return first ?? last
  return /\d\s*[-–]\s*\w*\d/.test(first) ? first : `${first}-${last}`
}

/** Many programs write a title under all the tags that stand for it. */
function dropRepeated(values: TaggedValues, titles: readonly (string | undefined)[]): void {
  for (const tag of ['T1', 'T2', 'BT', 'JF', 'JO']) {
    const others = (values.get(tag) ?? []).filter((value) => !titles.includes(value))
    if (others.length === 0) values.delete(tag)
    else values.set(tag, others)
  }
}

function isDoi(text: string): boolean {
  return findDoi(text) !== null
}

function isPmid(text: string): boolean {
  return findPmid(text) !== null
}

function isPmcid(text: string): boolean {
  return findPmcid(text) !== null
}
