import { parsePartialDate } from './parse-partial-date'

test.each([
  ['1993', [1993]],
  ['1993-07', [1993, 7]],
  ['1993-07-22', [1993, 7, 22]],
  ['2024-02-29', [2024, 2, 29]],
  ['2023-02-29', null],
  ['1993-13', null],
  ['0000', null],
  ['93', null],
  ['July 1993', null],
])('the partial date %j is read as %j', (text, parts) => {
  expect(parsePartialDate(text)).toEqual(parts)
})
