const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date as exact as a source gives it, in words: `2018-06-13` is "13 June 2018", `2018` is "2018". */
export function formatPartialDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  return [day === undefined ? undefined : Number(day), name, year].filter(Boolean).join(' ')
}
