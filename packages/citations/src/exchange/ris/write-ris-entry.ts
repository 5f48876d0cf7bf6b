import type { CslDate, CslName } from '@footnote/contracts/reference'
import { formatNote } from '../format-note'
import type { ExchangeReference } from '../parsed-entry'
import { OWN_PREFIX, TAKEN_TAGS } from './read-ris-entry'
import { RIS_TYPES } from './ris-types'

/** A tag that a file may have brought along, and that goes out again under its own name. */
const CUSTOM_TAG = /^[A-Z][A-Z0-9]$/

/**
 * Writes one reference as a RIS entry, with what the fields of RIS cannot hold in `U5`.
 *
 * Source: RIS format specifications (Research Information Systems, 2001 and 2011).
 */
export function writeRisEntry({
  reference: { citationKey, draft },
  lost,
}: {
  reference: ExchangeReference
  lost: Record<string, unknown> | null
}): string {
  const { csl } = draft
  const [first, ...rest] = (csl.page ?? '').split('-')
  const lines: [tag: string, value: string | null | undefined][] = [
    ['TY', RIS_TYPES[csl.type]],
    ['ID', citationKey],
    ...listNames('AU', csl.author),
    ['TI', csl.title ?? draft.raw],
    ...listNames('A2', csl.editor),
    ['PY', csl.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', formatDate(csl.issued)],
    ['T2', csl['container-title']],
    ['J2', csl['container-title-short']],
    ['T3', csl['collection-title']],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['M1', csl.number],
    ['SP', first],
    ['EP', rest.join('-')],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['ET', csl.edition],
    ['M3', csl.genre],
    ['SN', csl.ISSN],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['AN', csl.PMID],
    ['C2', csl.PMCID],
    ['UR', csl.URL],
    ['LA', csl.language],
    ['Y2', formatDate(csl.accessed)],
    ['AB', draft.abstract],
    ['N1', formatNote(draft)],
    ...listCustom(draft.custom),
    ['U5', lost === null ? null : OWN_PREFIX + JSON.stringify(lost)],
  ]
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${indent(value)}`] : []))
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** A line that goes on is indented, so that none can be taken for a tag. */
function indent(value: string): string {
  return value.replace(/\r\n?|\n/g, '\r\n  ')
}

/** "Family, Given, Suffix"; a comma alone tells a person without a given name from a group. */
function listNames(tag: string, names: readonly CslName[] | undefined): [string, string][] {
  return (names ?? []).map(({ family = '', given = '', suffix = '', literal = '' }) => [
    tag,
    family === '' ? literal : [family, given, ...(suffix === '' ? [] : [suffix])].join(', ').trim(),
  ])
}

/** `YYYY/MM/DD`, as far as it is known, with both slashes as the format asks. */
function formatDate(date: CslDate | undefined): string | null {
  const [year, ...rest] = date?.['date-parts'][0] ?? []
  if (year === undefined) return null
  const parts = [0, 1].map((index) => rest[index]?.toString().padStart(2, '0') ?? '')
  return [year.toString().padStart(4, '0'), ...parts, ''].join('/')
}

function listCustom(custom: Record<string, unknown> | null): [string, string][] {
  return Object.entries(custom ?? {}).flatMap(([tag, value]): [string, string][] => {
    if (!CUSTOM_TAG.test(tag) || TAKEN_TAGS.has(tag)) return []
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.every((one) => typeof one === 'string') ? values.map((one) => [tag, one]) : []
  })
}
