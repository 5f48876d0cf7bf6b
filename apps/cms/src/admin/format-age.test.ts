import { formatAge } from './format-age'

test.each([
  ['2026-06-01T11:59:40.000Z', 'just now'],
  ['2026-06-01T11:58:00.000Z', '2 minutes ago'],
  ['2026-06-01T09:00:00.000Z', '3 hours ago'],
  ['2026-05-31T11:00:00.000Z', 'yesterday'],
  ['2026-06-04T12:00:00.000Z', 'in 3 days'],
  ['2026-01-01T12:00:00.000Z', '4 months ago'],
  ['2023-05-01T12:00:00.000Z', '3 years ago'],
])('%s is %s', (since, words) => {
  expect(formatAge({ since, now: new Date('2026-06-01T12:00:00.000Z') })).toBe(words)
})
