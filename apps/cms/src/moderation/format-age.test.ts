import { formatAge } from './format-age'

const now = '2026-03-10T12:00:00.000Z'

test.each([
  ['2026-03-10T11:59:30.000Z', 'just now'],
  ['2026-03-10T12:00:05.000Z', 'just now'],
  ['2026-03-10T11:57:00.000Z', '3 min ago'],
  ['2026-03-10T10:01:00.000Z', '1 h ago'],
  ['2026-03-09T12:00:00.000Z', '1 day ago'],
  ['2026-02-10T12:00:00.000Z', '28 days ago'],
])('what happened at %s reads as %j', (instant, words) => {
  expect(formatAge(instant, now)).toBe(words)
})
