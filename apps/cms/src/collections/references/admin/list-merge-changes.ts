import { MERGED_IDENTIFIERS, type MergePreview } from '../api/merge-preview'
import type { ReferenceHit } from '../api/reference-hit'
import { REFERENCE_STATUS_LABELS } from '../reference-labels'
import { textOf } from '../text-of'

/** What becomes of the two records of a merge, a sentence each. */
export function listMergeChanges(
  taken: MergePreview['taken'],
  { citationKey: targetKey, status: standing }: Pick<ReferenceHit, 'citationKey' | 'status'>,
): string[] {
  const identifiers = MERGED_IDENTIFIERS.flatMap((name) => {
    const value = textOf(taken[name])
    return value === null ? [] : [`${targetKey} takes over the ${name} ${value}.`]
  })
  const { status } = taken
  const isMarked = !status && standing !== 'active'
  return [
    ...(isMarked
      ? [
          `${targetKey} is marked “${REFERENCE_STATUS_LABELS[standing]}”: these articles will show it.`,
        ]
      : []),
    ...identifiers,
    ...(status
      ? [`${targetKey} is marked “${REFERENCE_STATUS_LABELS[status]}”, as this one was.`]
      : []),
    `This record leaves the lists and the search. Older versions of articles still find ${targetKey} through it.`,
    'It cannot be undone.',
  ]
}
