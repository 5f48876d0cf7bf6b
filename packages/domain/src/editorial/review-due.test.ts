import { computeNextReviewDue } from './review-due'

test.each([
  ['2026-03-15T09:30:00.000Z', undefined, '2029-03-15T09:30:00.000Z'],
  ['2026-03-15T09:30:00.000Z', 12, '2027-03-15T09:30:00.000Z'],
  ['2026-01-31T23:59:59.999Z', 1, '2026-02-28T23:59:59.999Z'],
  ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
  ['2026-11-30T00:00:00.000Z', 3, '2027-02-28T00:00:00.000Z'],
])('a review on %s that counts %s months falls due on %s', (lastReviewed, months, due) => {
  const interval = months === undefined ? {} : { intervalMonths: months }
  expect(computeNextReviewDue({ lastReviewed, ...interval })).toBe(due)
})
