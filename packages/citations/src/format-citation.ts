import type { CitationNode } from '@footnote/contracts/article-body'
import type { CitationStyle } from '@footnote/contracts/reference'
import { formatLocator } from './format-locator'

/** How a style sets a citation apart from the text; the brackets are in the parts. */
export const CITATION_FORMS = {
  ama: 'superscript',
  vancouver: 'bracketed',
  'author-date': 'parenthetical',
} as const satisfies Record<CitationStyle, string>
export type CitationForm = (typeof CITATION_FORMS)[CitationStyle]

/**
 * A piece of a citation: text between, or the mark of one reference. A collapsed mark is
 * not printed because a range such as `1-3` covers it; it can still be offered as a link.
 */
export type CitationPart =
  | { kind: 'text'; text: string }
  | { kind: 'mark'; referenceId: string; number: number; text: string; isCollapsed: boolean }

/** A citation in pieces that can be linked one by one, brackets included. */
export type FormattedCitation = { form: CitationForm; parts: CitationPart[] }

/** What a citation shows of one reference. `authorDate` is null in numbered styles. */
export type CitedMark = { referenceId: string; number: number; authorDate: string | null }

/**
 * Formats one citation of the text from the marks of its references, in pieces that can
 * be linked one by one.
 *
 * Numbers rise and three or more in a row close up: `1-3,5`. Names come in the order of their
 * years, and years of one name stand together: `Dean 1997a, 1997b; Johnson 2001`. A locator goes
 * with what comes last, which no range may then cover: `2(p4)`, `1,2,3(p4)`, `Johnson 2001, p. 4`.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.6; CSE, Scientific Style and Format,
 * 8th ed., chapter 29 (name-year in the text).
 */
export function formatCitation({
  citation,
  marks,
  style,
}: {
  citation: Pick<CitationNode, 'locator' | 'prefix' | 'suffix'>
  marks: CitedMark[]
  style: CitationStyle
}): FormattedCitation {
  const isNumbered = style !== 'author-date'
  const form = CITATION_FORMS[style]
  const [open, close] = BRACKETS[form]
  const prefix = citation.prefix?.trim() ?? ''
  const suffix = citation.suffix?.trim() ?? ''
  const place = formatLocator(citation.locator, isNumbered)
  const parts = [
    text(open + (prefix === '' ? '' : `${prefix} `)),
    ...(isNumbered ? formatNumbers(marks, place !== '') : formatAuthorDates(marks)),
    text(place),
    text((suffix === '' ? '' : joinSuffix(suffix)) + close),
  ]
  return { form, parts: parts.filter((part) => part.text !== '') }
}

/** The citation as plain text: what a reader sees. */
export function citationText({ parts }: FormattedCitation): string {
  return parts.map((part) => (part.kind === 'mark' && part.isCollapsed ? '' : part.text)).join('')
}

const BRACKETS: Record<CitationForm, [open: string, close: string]> = {
  superscript: ['', ''],
  bracketed: ['[', ']'],
  parenthetical: ['(', ')'],
}

function formatNumbers(marks: CitedMark[], hasLocator: boolean): CitationPart[] {
  const sorted = [...marks].sort((a, b) => a.number - b.number)
  const located = hasLocator ? sorted.at(-1)?.number : undefined
  const numbers = new Set(sorted.map((mark) => mark.number).filter((one) => one !== located))
  return sorted.flatMap((mark, index) => {
    const isInside = numbers.has(mark.number - 1) && numbers.has(mark.number + 1)
    const endsRange = numbers.has(mark.number - 1) && numbers.has(mark.number - 2)
    const isRanged = mark.number !== located
    const delimiter = endsRange && isRanged ? '-' : ','
    const isCollapsed = isInside && isRanged
    return [
      ...(index === 0 || isCollapsed ? [] : [text(delimiter)]),
      {
        kind: 'mark' as const,
        referenceId: mark.referenceId,
        number: mark.number,
        text: String(mark.number),
        isCollapsed,
      },
    ]
  })
}

type NameYear = CitedMark & { name: string; year: string }

function formatAuthorDates(marks: CitedMark[]): CitationPart[] {
  const byName = new Map<string, NameYear[]>()
  for (const mark of marks.map(splitYear).sort(compareYears)) {
    byName.set(mark.name, [...(byName.get(mark.name) ?? []), mark])
  }
  return [...byName.values()].flatMap((sameName, group) =>
    sameName.flatMap(({ referenceId, number, name, year }, index) => {
      const delimiter = index > 0 ? ', ' : group > 0 ? '; ' : ''
      const words = index > 0 ? year : `${name} ${year}`.trim()
      const mark = { kind: 'mark' as const, referenceId, number, text: words, isCollapsed: false }
      return delimiter === '' ? [mark] : [text(delimiter), mark]
    }),
  )
}

function splitYear(mark: CitedMark): NameYear {
  const words = mark.authorDate ?? String(mark.number)
  const [year = ''] = / (?:-?\d{1,4}[a-z]*|\[date unknown\](?:-[a-z]+)?)$/.exec(words) ?? []
  return { ...mark, name: words.slice(0, words.length - year.length), year: year.trim() }
}

/** Earliest first, then by name; a source without a year comes last. */
function compareYears(a: NameYear, b: NameYear): number {
  const [yearA, yearB] = [a, b].map(({ year }) => (/\d/.test(year) ? parseInt(year, 10) : Infinity))
  if (yearA !== yearB) return (yearA ?? 0) < (yearB ?? 0) ? -1 : 1
  return a.name.localeCompare(b.name, 'en') || a.year.localeCompare(b.year, 'en')
}

function joinSuffix(suffix: string): string {
  return /^[,.;:)]/.test(suffix) ? suffix : ` ${suffix}`
}

function text(value: string): CitationPart {
  return { kind: 'text', text: value }
}
