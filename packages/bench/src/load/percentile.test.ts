import { percentile } from './percentile'

test.each([
  [0.5, 50],
  [0.95, 95],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('the %s share of 1 to 100 is %s', (share, expected) => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(values, share)).toBe(expected)
})

test('nothing has no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('There is no percentile of nothing.')
})
