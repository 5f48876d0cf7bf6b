import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import type { CitedEntry } from '../../references/api/cited-list'

/** The problems of a list in one line: what stops publishing first, then what was taken back, then the rest. */
export function summarizeProblems(entries: Pick<CitedEntry, 'problems' | 'status'>[]): string {
  const blocking = entries.filter(({ problems }) => hasSeverity(problems, 'blocks')).length
  const doubtful = entries.filter(
    ({ problems, status }) =>
      !isTakenBack(status) && !hasSeverity(problems, 'blocks') && hasSeverity(problems, 'warns'),
  ).length
  const takenBack = entries.filter(({ status }) => isTakenBack(status)).length
  const parts = [
    ...(blocking === 0 ? [] : [`${blocking} ${blocking === 1 ? 'stops' : 'stop'} publishing`]),
    ...(takenBack === 0 ? [] : [`${takenBack} retracted or withdrawn`]),
    ...(doubtful === 0 ? [] : [`${doubtful} to look at`]),
  ]
  return parts.length === 0 ? 'All in order.' : `${parts.join(', ')}.`
}

function hasSeverity(problems: CitedEntry['problems'], severity: 'blocks' | 'warns'): boolean {
  return problems.some((problem) => problem.severity === severity)
}
