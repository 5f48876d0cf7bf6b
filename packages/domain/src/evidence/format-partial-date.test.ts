import { formatPartialDate } from './format-partial-date'

test.each([
  ['2018', '2018'],
  ['2018-06', 'June 2018'],
  ['2018-06-03', '3 June 2018'],
])('%s is %s', (date, words) => {
  expect(formatPartialDate(date)).toBe(words)
})
