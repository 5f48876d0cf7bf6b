import { formatReport, isFailed } from './test-report'
import type { StageResult } from './test-report'

const types: StageResult = { name: 'types', seconds: 3, outcome: { kind: 'checked', isGood: true } }
const unit: StageResult = {
  name: 'unit',
  seconds: 4,
  outcome: { kind: 'tested', passed: 10, failed: 0 },
}

test('the closing line sums the tests of all stages', () => {
  const journeys: StageResult = {
    name: 'journeys',
    seconds: 60,
    outcome: { kind: 'tested', passed: 5, failed: 2 },
  }
  expect(formatReport([types, unit, journeys])).toMatch(/\n15 passed, 2 failed\n$/)
})

test('a stage that executed no test is a failure', () => {
  const empty: StageResult = {
    name: 'unit',
    seconds: 1,
    outcome: { kind: 'tested', passed: 0, failed: 0 },
  }
  expect(isFailed(empty)).toBe(true)
  expect(formatReport([empty])).toMatch(/\n0 passed, 1 failed\n$/)
})

test('a failed check counts, so that the closing line never says that nothing failed', () => {
  const lint: StageResult = {
    name: 'lint',
    seconds: 9,
    outcome: { kind: 'checked', isGood: false },
  }
  expect(formatReport([lint, unit])).toMatch(/\n10 passed, 1 failed\n$/)
})

test('a stage that was not run says why and fails nothing', () => {
  const mongodb: StageResult = {
    name: 'CMS over HTTP, MongoDB',
    seconds: 0,
    outcome: { kind: 'not-run', reason: 'MONGODB_TEST_URL is not set' },
  }
  expect(isFailed(mongodb)).toBe(false)
  expect(formatReport([unit, mongodb])).toContain('not run: MONGODB_TEST_URL is not set')
})
