import type { FormattedCitation } from '@footnote/citations/format-citation'

/** What the text calls each reference, by its id: `2`, or `Johnson 2001` where sources are named. */
export function labelReferences(citations: Iterable<FormattedCitation>): Map<string, string> {
  const marks = [...citations].flatMap(({ parts }) => parts.filter((part) => part.kind === 'mark'))
  return new Map(marks.map(({ referenceId, text }) => [referenceId, text]))
}
