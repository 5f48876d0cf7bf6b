/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` into CSL date parts. Returns null for
 * anything else, and for a day that the calendar does not have.
 */
export function parsePartialDate(text: string): number[] | null {
  const date = text.trim()
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return null
  const parts = date.split('-').map(Number)
  const [year = 0, month = 1, day = 1] = parts
  const onCalendar = new Date(Date.UTC(year, month - 1, day))
  const isThere = onCalendar.getUTCMonth() === month - 1 && onCalendar.getUTCDate() === day
  return year > 0 && isThere ? parts : null
}
