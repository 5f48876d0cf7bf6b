import { gravityOf } from '@footnote/citations/gravity-of'
import type { Reference } from '../../../payload-types'
import { MERGED_IDENTIFIERS } from '../api/merge-preview'
import { textOf } from '../text-of'

/** What a record takes from the one that is merged into it. */
export type MergePlan = Partial<
  Pick<Reference, (typeof MERGED_IDENTIFIERS)[number] | StandingField>
>

type StandingField = 'status' | 'statusDate' | 'statusNotice' | 'statusNoticeId'

/** What a record is made of, as a merge looks at it. */
export type MergeSide = Pick<Reference, 'status'> & Partial<Reference>

/**
 * What `into` takes over: identifiers it has none of, and a graver standing, because a
 * retraction may not disappear with the record that knew of it.
 */
export function planMerge({ from, into }: { from: MergeSide; into: MergeSide }): MergePlan {
  const identifiers = MERGED_IDENTIFIERS.filter(
    (name) => textOf(into[name]) === null && textOf(from[name]) !== null,
  ).map((name) => [name, textOf(from[name])])
  const isGraver = gravityOf(from.status) > gravityOf(into.status)
  const { status, statusDate, statusNotice, statusNoticeId } = from
  return {
    ...Object.fromEntries(identifiers),
    ...(isGraver
      ? {
          status,
          statusDate: textOf(statusDate),
          statusNotice: textOf(statusNotice),
          statusNoticeId: textOf(statusNoticeId),
        }
      : {}),
  }
}
