/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` into CSL date parts. Returns null for
 * anything else, and for a day that the calendar does not have.
 */
export function parsePartialDate(text: string): number[] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim())
  if (match === null) return null
  const parts = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
  const [year = 0, month = 1, day = 1] = parts
  const date = new Date(Date.UTC(year, month - 1, day))
  const isOnCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return year > 0 && isOnCalendar ? parts : null
}
