const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const MONTH_DAYS = 30.44

/** How long ago an instant was, in one or two words: “3 hours ago”, “in 2 days”. */
export function formatAge({ since, now }: { since: string; now: Date }): string {
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  const passedMs = new Date(since).getTime() - now.getTime()
  const size = Math.abs(passedMs)
  if (size < MINUTE_MS) return 'just now'
  if (size < HOUR_MS) return words.format(Math.trunc(passedMs / MINUTE_MS), 'minute')
  if (size < DAY_MS) return words.format(Math.trunc(passedMs / HOUR_MS), 'hour')
  const days = Math.trunc(passedMs / DAY_MS)
  if (Math.abs(days) < 60) return words.format(days, 'day')
  const months = Math.trunc(days / MONTH_DAYS)
  if (Math.abs(months) < 24) return words.format(months, 'month')
  return words.format(Math.trunc(months / 12), 'year')
}
