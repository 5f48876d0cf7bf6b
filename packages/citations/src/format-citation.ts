import type { CitationNode } from '@footnote/contracts/article-body'
import type { CitationStyle } from '@footnote/contracts/reference'

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
 * Numbers rise and three or more in a row close up: `1-3,5`. A locator goes with the last
 * reference: `2(p4)`, in author-date `Johnson 2001, p. 4`.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.6; CSE, Scientific Style and Format,
 * 8th ed., chapter 29.
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
  const parts = [
    text(open + (prefix === '' ? '' : `${prefix} `)),
    ...(isNumbered ? formatNumbers(marks) : formatAuthorDates(marks)),
    text(formatLocator(citation.locator, isNumbered)),
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

function formatNumbers(marks: CitedMark[]): CitationPart[] {
  const sorted = [...marks].sort((a, b) => a.number - b.number)
  const numbers = new Set(sorted.map((mark) => mark.number))
  return sorted.flatMap((mark, index) => {
    const isInside = numbers.has(mark.number - 1) && numbers.has(mark.number + 1)
    const endsRange = numbers.has(mark.number - 1) && numbers.has(mark.number - 2)
    const delimiter = endsRange ? '-' : ','
    return [
      ...(index === 0 || isInside ? [] : [text(delimiter)]),
      {
        kind: 'mark' as const,
        referenceId: mark.referenceId,
        number: mark.number,
        text: String(mark.number),
        isCollapsed: isInside,
      },
    ]
  })
}

function formatAuthorDates(marks: CitedMark[]): CitationPart[] {
  return marks.flatMap(({ referenceId, number, authorDate }, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    {
      kind: 'mark' as const,
      referenceId,
      number,
      text: authorDate ?? String(number),
      isCollapsed: false,
    },
  ])
}

function formatLocator(locator: string | null, isNumbered: boolean): string {
  const place = locator?.trim() ?? ''
  if (place === '') return ''
  const pages = /^(?:pp?\.?\s*)?(\d[\d\s,–-]*)$/i.exec(place)?.[1]
  if (pages === undefined) return isNumbered ? `(${place})` : `, ${place}`
  const range = pages.trim().replaceAll('–', '-')
  const word = /[,-]/.test(range) ? 'pp' : 'p'
  return isNumbered ? `(${word}${range})` : `, ${word}. ${range}`
}

function joinSuffix(suffix: string): string {
  return /^[,.;:)]/.test(suffix) ? suffix : ` ${suffix}`
}

function text(value: string): CitationPart {
  return { kind: 'text', text: value }
}
