import { findMonth, formatDateParts, toDateParts } from './date-parts'

test.each([
  ['a day', [2001, 7, 22], '2001-07-22'],
  ['the 29th of February in a leap year', [2024, 2, 29], '2024-02-29'],
  ['no 29th of February in another', [2023, 2, 29], '2023-02'],
  ['no month 13', [2001, 13, 1], '2001'],
  ['a month alone', [993, 7, null], '0993-07'],
])('a date has the parts that can be: %s', (_what, parts, expected) => {
  expect(formatDateParts(toDateParts(parts) ?? [])).toBe(expected)
})

test.each([[[0, 7, 22]], [[10_000]], [[null]], [[2001.5]], [[]]])('%j is no date', (parts) => {
  expect(toDateParts(parts)).toBeNull()
})

test.each([
  ['July', 7],
  ['sept.', 9],
  ['07', 7],
  ['13', null],
  ['Spring', null],
])('“%s” is the month %j', (text, expected) => {
  expect(findMonth(text)).toBe(expected)
})
