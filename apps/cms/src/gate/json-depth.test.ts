import { measureJsonDepth } from './json-depth'

test.each([
  ['7', 0],
  ['{}', 1],
  ['{"a":[{"b":[]}]}', 4],
  ['{"a":"[[[["}', 1],
  ['{"a":"\\"[["}', 1],
  ['["\\\\",[]]', 2],
  ['[]'.repeat(10), 1],
])('the JSON %s is nested %i deep', (json, depth) => {
  expect(measureJsonDepth(json)).toBe(depth)
})

test('a hundred thousand brackets are measured without recursion', () => {
  expect(measureJsonDepth('['.repeat(100_000))).toBe(100_000)
})
