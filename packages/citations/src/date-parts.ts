const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Parts of a date, as far as they can be: a year, a month of 1 to 12, a day that exists. */
export function toDateParts([year, month, day]: readonly (number | null | undefined)[]):
  number[] | null {
  if (!isPart(year, 9_999)) return null
  if (!isPart(month, 12)) return [year]
  const lastDay = new Date(Date.UTC(2_000 + (year % 400), month, 0)).getUTCDate()
  return isPart(day, lastDay) ? [year, month, day] : [year, month]
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the parts go. Source: ISO 8601. */
export function formatDateParts(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** The number of a month by its name in English, of which three letters are enough. */
export function findMonth(text: string): number | null {
  const index = MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase())
  if (index !== -1) return index + 1
  const number = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0
  return isPart(number, 12) ? number : null
}

function isPart(value: number | null | undefined, highest: number): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highest
}
