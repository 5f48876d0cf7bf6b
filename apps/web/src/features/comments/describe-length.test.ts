import { describeLength } from './describe-length'

test.each([
  ['', undefined],
  ['a'.repeat(4_499), undefined],
  ['a'.repeat(4_500), '4,500 of 5,000 characters used'],
  ['a'.repeat(5_001), '5,001 of 5,000 characters used'],
  ['👩‍👩‍👧'.repeat(4_499), undefined],
  ['👩‍👩‍👧'.repeat(4_500), '4,500 of 5,000 characters used'],
])('the length is told from nine tenths on, counted as a reader counts', (text, words) => {
  expect(describeLength(text)).toBe(words)
})
