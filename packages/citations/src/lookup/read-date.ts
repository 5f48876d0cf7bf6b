import type { CslDate } from '@footnote/contracts/reference'

/**
 * Reads date parts as Crossref sends them: numbers or texts, from a year to a day. Null for
 * `[[null]]`, which stands for no date. A month or day that cannot be is left out, so are
 * seasons, which some registries send as months above 12.
 *
 * Source: Crossref REST API, "Partial Date"; CSL-JSON, `date-parts`.
 */
export function readDateParts(dateParts: unknown): CslDate | null {
  const first: unknown = Array.isArray(dateParts) ? dateParts[0] : null
  const parts: unknown[] = Array.isArray(first) ? first : []
  return toDate(parts.map(readNumber))
}

/**
 * Reads a date as PubMed writes it: "2001 Feb", "1993 Jul 22", "2014 Jul-Aug", "1998 Dec-1999
 * Jan", "2020 Spring", "2013". Of a span the first date counts; a season is left out.
 *
 * Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions", DP.
 */
export function readPubmedDate(text: string): CslDate | null {
  const [, year, month, day] =
    /^\s*(\d{4})(?:[ /-]+([a-z]{3}|\d{2})[a-z]*\.?(?:-[a-z]{3,})?(?:[ /-]+(\d{1,2})(?!\d))?)?/i.exec(
      text,
    ) ?? []
  const number = /^\d+$/.test(month ?? '')
    ? Number(month)
    : MONTHS.indexOf(month?.toLowerCase() ?? '')
  return toDate([readNumber(year), number < 1 ? null : number, readNumber(day)])
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function formatDate({ 'date-parts': [parts] }: CslDate): string {
  return (parts ?? [])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-')
}

const MONTHS = [
  '',
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

function toDate([year, month, day]: (number | null | undefined)[]): CslDate | null {
  if (!isWithin(year, 1_000, 9_999)) return null
  if (!isWithin(month, 1, 12)) return { 'date-parts': [[year]] }
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!isWithin(day, 1, lastDay)) return { 'date-parts': [[year, month]] }
  return { 'date-parts': [[year, month, day]] }
}

function isWithin(value: number | null | undefined, from: number, to: number): value is number {
  return value !== null && value !== undefined && value >= from && value <= to
}

function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return Number.isInteger(number) && typeof number === 'number' ? number : null
}
