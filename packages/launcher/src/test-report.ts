/** How one stage of the test command ended. Stages that run no tests have no count. */
export type StageResult = {
  name: string
  seconds: number
  outcome:
    | { kind: 'checked'; isGood: boolean }
    | { kind: 'tested'; passed: number; failed: number }
    | { kind: 'not-run'; reason: string }
}

/** Whether a stage counts against the run. A stage that should test and tested nothing does. */
export function isFailed({ outcome }: StageResult): boolean {
  if (outcome.kind === 'checked') return !outcome.isGood
  if (outcome.kind === 'tested') return outcome.failed > 0 || outcome.passed === 0
  return false
}

/**
 * The last lines of the test command: one per stage, and a closing line `N passed, N failed`
 * that sums the tests. A failed stage without a failed test in it counts as one failure.
 */
export function formatReport(results: readonly StageResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length))
  const lines = results.map(
    (result) =>
      `${isFailed(result) ? '✗' : result.outcome.kind === 'not-run' ? '–' : '✓'} ${result.name.padEnd(width)}  ${describe(result)}`,
  )
  const passed = results.reduce(
    (sum, { outcome }) => sum + (outcome.kind === 'tested' ? outcome.passed : 0),
    0,
  )
  const failed = results.reduce((sum, result) => sum + failuresOf(result), 0)
  return [...lines, '', `${passed} passed, ${failed} failed`, ''].join('\n')
}

function failuresOf(result: StageResult): number {
  if (!isFailed(result)) return 0
  return result.outcome.kind === 'tested' ? Math.max(result.outcome.failed, 1) : 1
}

function describe({ outcome, seconds }: StageResult): string {
  const time = `${Math.round(seconds)} s`
  if (outcome.kind === 'not-run') return `not run: ${outcome.reason}`
  if (outcome.kind === 'checked') return `${outcome.isGood ? 'good' : 'failed'}, ${time}`
  if (outcome.passed + outcome.failed === 0) return `failed: no test was executed, ${time}`
  return `${outcome.passed} passed, ${outcome.failed} failed, ${time}`
}
