import type { CitedEntry } from '../../references/api/cited-list'

/** The problems of a list in one line: what stops publishing first, then what to look at. */
export function summarizeProblems(entries: Pick<CitedEntry, 'problems'>[]): string {
  const blocking = entries.filter(({ problems }) => hasSeverity(problems, 'blocks')).length
  const doubtful = entries.filter(
    ({ problems }) => !hasSeverity(problems, 'blocks') && hasSeverity(problems, 'warns'),
  ).length
  const parts = [
    ...(blocking === 0 ? [] : [`${blocking} ${blocking === 1 ? 'stops' : 'stop'} publishing`]),
    ...(doubtful === 0 ? [] : [`${doubtful} to look at`]),
  ]
  return parts.length === 0 ? 'All in order.' : `${parts.join(', ')}.`
}

function hasSeverity(problems: CitedEntry['problems'], severity: 'blocks' | 'warns'): boolean {
  return problems.some((problem) => problem.severity === severity)
}
