import { formatReferenceDate, parseReferenceDate } from './reference-date'

test.each([
  ['1993', [[1993]]],
  ['1993-07', [[1993, 7]]],
  ['1993-07-22', [[1993, 7, 22]]],
  ['0987', [[987]]],
  [
    '2019-12/2020-01',
    [
      [2019, 12],
      [2020, 1],
    ],
  ],
])('the date %s is kept as it is', (text, parts) => {
  expect(parseReferenceDate(text)).toEqual({ 'date-parts': parts })
  expect(formatReferenceDate({ 'date-parts': parts })).toBe(text)
})

test.each(['', 'spring', '1993-13', '1993/', '1993/1994/1995'])('“%s” is no date', (text) => {
  expect(parseReferenceDate(text)).toBeNull()
})

test('a date that no calendar has is not stored', () => {
  expect(formatReferenceDate({ 'date-parts': [[1993, 2, 30]] })).toBeNull()
  expect(formatReferenceDate({ 'date-parts': [[]] })).toBeNull()
  expect(formatReferenceDate(undefined)).toBeNull()
})
