import type { ImportLine, LineOutcome } from '@footnote/contracts/reference-import'

/** How many lines of a report came out how. */
export function countOutcomes(lines: readonly ImportLine[]): Record<LineOutcome, number> {
  const counts = { new: 0, created: 0, matched: 0, refused: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}
