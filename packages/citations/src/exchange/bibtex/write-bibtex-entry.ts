import type { CslName } from '@footnote/contracts/reference'
import { formatDateParts } from '../../date-parts'
import { formatNote } from '../format-note'
import type { ExchangeReference } from '../parsed-entry'
import { BIBTEX_TYPES, isSerial } from './bibtex-types'
import { encodeLatex } from './encode-latex'
import { OWN_FIELD, TAKEN_FIELDS } from './read-bibtex-entry'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A field that a file may have brought along, and that goes out again under its own name. */
const CUSTOM_NAME = /^[a-z][a-z-]{0,39}$/

/**
 * Writes one reference as a BibTeX entry, with what the fields of BibTeX cannot hold in
 * `x-footnote`. The title stands in double braces, so that no style changes its capitals.
 *
 * Source: Patashnik, "BibTeXing", 1988; biblatex manual, "Entry fields", for those that
 * BibTeX's own styles do not know.
 */
export function writeBibtexEntry({
  reference: { citationKey, draft },
  lost,
}: {
  reference: ExchangeReference
  lost: Record<string, unknown> | null
}): string {
  const { csl } = draft
  const { type, subtype } = BIBTEX_TYPES[csl.type]
  const isInSerial = isSerial(csl.type)
  const title = csl.title ?? draft.raw
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? []
  const fields: [name: string, value: string | null | undefined][] = [
    ['author', formatNames(csl.author)],
    ['title', title === null ? null : `{${encodeLatex(title)}}`],
    ['editor', formatNames(csl.editor)],
    [isInSerial ? 'journal' : 'booktitle', encode(csl['container-title'])],
    ['shortjournal', encode(csl['container-title-short'])],
    ['series', encode(csl['collection-title'])],
    ['year', year?.toString().padStart(4, '0')],
    ['month', MONTHS[(month ?? 0) - 1]],
    ['day', day?.toString()],
    ['volume', encode(csl.volume)],
    ['number', encode(isInSerial ? csl.issue : csl.number)],
    ['issue', isInSerial ? null : encode(csl.issue)],
    ['pages', encode(csl.page)?.replace(/-/g, '--')],
    ['publisher', encode(csl.publisher)],
    ['address', encode(csl['publisher-place'])],
    ['edition', encode(csl.edition)],
    ['type', encode(csl.genre)],
    ['entrysubtype', subtype],
    ['doi', verbatim(csl.DOI)],
    ['pmid', verbatim(csl.PMID)],
    ['pmcid', verbatim(csl.PMCID)],
    ['isbn', verbatim(csl.ISBN)],
    ['issn', verbatim(csl.ISSN)],
    ['url', verbatim(csl.URL)],
    ['urldate', formatDateParts(csl.accessed?.['date-parts'][0] ?? [])],
    ['langid', encode(csl.language)],
    ['abstract', encode(draft.abstract)],
    ['annote', encode(formatNote(draft))],
  ]
  const custom = Object.entries(draft.custom ?? {}).flatMap(([name, value]): typeof fields =>
    typeof value === 'string' && CUSTOM_NAME.test(name) && !TAKEN_FIELDS.has(name)
      ? [[name, encodeLatex(value)]]
      : [],
  )
  const own: typeof fields = [[OWN_FIELD, lost === null ? null : balance(JSON.stringify(lost))]]
  const lines = [...fields, ...custom, ...own].flatMap(([name, value]) => {
    if (!value) return []
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`},`]
  })
  return [`@${type}{${citationKey},`, ...lines, '}', ''].join('\n')
}

function encode(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : encodeLatex(text)
}

/** Braces would unbalance the entry; our own field keeps a value that has some. */
function verbatim(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/[{}]/g, '')
}

function formatNames(names: readonly CslName[] | undefined): string | null {
  return names === undefined ? null : names.map(formatName).join(' and ')
}

/** "von Last, Jr, First"; a comma alone tells a person without a given name. */
function formatName({ family = '', given = '', suffix = '', literal = '' }: CslName): string {
  if (family === '') return `{${encodeLatex(literal)}}`
  const parts = suffix === '' ? [family, given] : [family, suffix, given]
  return parts.map(formatPart).join(', ').trim()
}

function formatPart(part: string): string {
  const latex = encodeLatex(part)
  return /,|\band\b/i.test(part) ? `{${latex}}` : latex
}

/** JSON whose braces are all in pairs: those inside its texts are written as escapes. */
function balance(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/gs, (text) =>
    text.replace(/\{/g, '\\u007b').replace(/\}/g, '\\u007d'),
  )
}
