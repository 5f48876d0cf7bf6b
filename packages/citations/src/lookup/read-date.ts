import type { CslDate } from '@footnote/contracts/reference'
import { findMonth, toDateParts } from '../date-parts'

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
  return toDate([readNumber(year), findMonth(month ?? ''), readNumber(day)])
}

/** A year below 1000 stands for none. */
function toDate(numbers: readonly (number | null)[]): CslDate | null {
  const parts = toDateParts(numbers)
  return parts === null || (parts[0] ?? 0) < 1_000 ? null : { 'date-parts': [parts] }
}

function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return Number.isInteger(number) && typeof number === 'number' ? number : null
}
