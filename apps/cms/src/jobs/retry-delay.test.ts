import { RETRIES_MAX, retryDelayMs } from './retry-delay'

test.each([
  [0, 1_000],
  [1, 2_000],
  [8, 256_000],
  [9, 300_000],
  [500, 300_000],
])('after %i failed attempts the next comes in %i ms', (attempts, delay) => {
  expect(retryDelayMs(attempts)).toBe(delay)
})

test('a job is given up after a day', () => {
  const delays = Array.from({ length: RETRIES_MAX }, (_, attempt) => retryDelayMs(attempt))
  const totalMs = delays.reduce((sum, delay) => sum + delay, 0)
  expect(totalMs).toBeGreaterThanOrEqual(24 * 3_600_000)
  expect(totalMs).toBeLessThan(24 * 3_600_000 + 300_000)
})
