/**
 * How long a review of health content counts, in months.
 *
 * Source: NHS website, "Page last reviewed" and "Next review due" stand three years apart.
 */
export const REVIEW_INTERVAL_MONTHS_DEFAULT = 36

/**
 * The instant the next review falls due, as ISO 8601: the same day of the month
 * `intervalMonths` later in UTC, or the last day of a shorter month.
 */
export function computeNextReviewDue({
  lastReviewed,
  intervalMonths = REVIEW_INTERVAL_MONTHS_DEFAULT,
}: {
  lastReviewed: string
  intervalMonths?: number
}): string {
  const due = new Date(lastReviewed)
  const dayOfMonth = due.getUTCDate()
  due.setUTCDate(1)
  due.setUTCMonth(due.getUTCMonth() + intervalMonths)
  due.setUTCDate(Math.min(dayOfMonth, countDaysOfMonth(due)))
  return due.toISOString()
}

function countDaysOfMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}
