const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A day in words, for example 3 March 2026; `instant` is UTC ISO 8601. */
export function DateText({ instant }: { instant: string }) {
  return <time dateTime={instant}>{FORMAT.format(new Date(instant))}</time>
}
