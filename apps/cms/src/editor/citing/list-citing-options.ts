import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../../collections/references/api/source-identifier'

/** One row of the list under the caret. */
export type CitingOption =
  | { kind: 'cite'; hit: ReferenceHit }
  | { kind: 'look-up'; identifier: SourceIdentifier }
  | { kind: 'ask-identifier' }
  | { kind: 'write' }

/**
 * What can be done about what was typed, the likeliest first: an identifier is looked up, words
 * cite what they found, and what was not found can be added.
 */
export function listCitingOptions({
  hits,
  identifier,
  isPasted,
}: {
  hits: ReferenceHit[]
  identifier: SourceIdentifier | null
  isPasted: boolean
}): CitingOption[] {
  const cite = hits.map((hit): CitingOption => ({ kind: 'cite', hit }))
  if (identifier === null) return [...cite, { kind: 'ask-identifier' }, { kind: 'write' }]
  const lookUp: CitingOption = { kind: 'look-up', identifier }
  return isPasted ? [lookUp] : [lookUp, ...cite, { kind: 'write' }]
}
