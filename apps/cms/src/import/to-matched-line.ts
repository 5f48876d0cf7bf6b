import type { ImportLine } from '@footnote/contracts/reference-import'
import { describeMatch } from './describe-match'
import type { ReadEntry } from './read-entry'
import type { SourceMatch } from './source-index'

/** The line of an entry whose source is known; nothing of the entry is stored, so nothing warns. */
export function toMatchedLine({ line, label }: ReadEntry, match: SourceMatch): ImportLine {
  return {
    line,
    label,
    outcome: 'matched',
    notes: [describeMatch(match)],
    referenceId: match.source.id,
  }
}
