import { parseRetryAfter } from './parse-retry-after'

const NOW = new Date('2026-11-23T06:00:00Z')

test.each([
  ['7', 7],
  ['0', 1],
  ['999999', 3_600],
  ['Mon, 23 Nov 2026 06:00:30 GMT', 30],
  ['Mon, 23 Nov 2020 06:00:30 GMT', 1],
  ['soon', 10],
  [undefined, 10],
])('Retry-After %j means %d seconds', (header, seconds) => {
  expect(parseRetryAfter(header, NOW)).toBe(seconds)
})
