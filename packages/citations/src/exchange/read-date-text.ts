import type { CslDate } from '@footnote/contracts/reference'
import { findMonth, toDateParts } from '../date-parts'

/**
 * Reads a date as people and programs write it: `2001`, `2001-07-22`, `2001/07/22/`, "22 July
 * 2001", "July 22, 2001", "2001 Jul", and a span of two with `/` between them. Null for what
 * has no year; a month or day that cannot be is left out, and so is a season.
 *
 * Source: EDTF (ISO 8601-2), level 0; RIS format specifications, "YYYY/MM/DD/other info".
 */
export function readDateText(text: string): CslDate | null {
  const [from = '', to = '', ...rest] = text
    .slice(0, 100)
    .trim()
    .split(/\s*\/\s*/)
  const isSpan = rest.length === 0 && /\d{4}/.test(from) && /^\d{4}(?:-|$)/.test(to)
  if (!isSpan) {
    const parts = readParts(text.slice(0, 100))
    return parts === null ? null : { 'date-parts': [parts] }
  }
  const parts = [readParts(from), readParts(to)].filter((part) => part !== null)
  return parts.length === 0 ? null : { 'date-parts': parts }
}

function readParts(text: string): number[] | null {
  const numeric = /^\D{0,3}(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/.exec(text.trim())
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]
  if (year === undefined) return null
  const name = /[a-z]{3,}/i.exec(text)?.[0] ?? ''
  const month = findMonth(name)
  if (month !== null) {
    const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]
    return toDateParts([Number(year), month, Number(day ?? 0)])
  }
  return toDateParts([Number(year), Number(numeric?.[2] ?? 0), Number(numeric?.[3] ?? 0)])
}
