import { formatDateParts } from '@footnote/citations/date-parts'
import type { CslDate } from '@footnote/contracts/reference'
import { parsePartialDate } from '../fields/parse-partial-date'

/**
 * Reads a stored date, `1993`, `1993-07`, `1993-07-22` or a range of two with a slash between
 * them; null for anything else.
 */
export function parseReferenceDate(text: string): CslDate | null {
  const parts = text.split('/').map(parsePartialDate)
  if (parts.length > 2 || parts.includes(null)) return null
  return { 'date-parts': parts.filter((part) => part !== null) }
}

/** The date as it is stored; null when there is none, or none that a calendar has. */
export function formatReferenceDate(date: CslDate | undefined): string | null {
  const text = (date?.['date-parts'] ?? []).map(formatDateParts).join('/')
  return parseReferenceDate(text) === null ? null : text
}
