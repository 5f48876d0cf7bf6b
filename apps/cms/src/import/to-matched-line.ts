import type { ImportLine } from '@footnote/contracts/reference-import'
import { describeMatch } from './describe-match'
import type { SourceMatch } from './source-index'

/** The line of an entry whose source is known. */
export function toMatchedLine({
  line,
  label,
  notes,
  match,
}: {
  line: number
  label: string
  notes: string[]
  match: SourceMatch
}): ImportLine {
  return {
    line,
    label,
    outcome: 'matched',
    notes: [describeMatch(match), ...notes],
    referenceId: match.source.id,
  }
}
