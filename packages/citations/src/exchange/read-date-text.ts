import type { CslDate } from '@footnote/contracts/reference'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

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

/** Parts of a date, as far as they can be: a year, a month of 1 to 12, a day that exists. */
export function toDateParts([year, month, day]: readonly (number | null | undefined)[]):
  number[] | null {
  if (!isWithin(year, 1, 9_999)) return null
  if (!isWithin(month, 1, 12)) return [year]
  const lastDay = new Date(Date.UTC(2_000 + (year % 400), month, 0)).getUTCDate()
  return isWithin(day, 1, lastDay) ? [year, month, day] : [year, month]
}

/** The number of a month by its name in English, of which three letters are enough. */
export function findMonth(text: string): number | null {
  const index = MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase())
  if (index !== -1) return index + 1
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0
  return isWithin(number, 1, 12) ? number : null
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

function isWithin(value: number | null | undefined, from: number, to: number): value is number {
  return Number.isInteger(value) && Number(value) >= from && Number(value) <= to
}
