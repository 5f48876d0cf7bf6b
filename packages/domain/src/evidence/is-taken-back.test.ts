import { isTakenBack } from './is-taken-back'

test.each([
  ['retracted', true],
  ['withdrawn', true],
  ['concern', false],
  ['corrected', false],
  ['active', false],
  ['deleted', false],
] as const)('a source that is %s was taken back: %s', (status, expected) => {
  expect(isTakenBack(status)).toBe(expected)
})
