import type { Reference } from '../../../payload-types'
import { textOf } from '../text-of'

/** What a record takes from the one that is merged into it. */
export type MergePlan = Partial<Pick<Reference, (typeof IDENTIFIERS)[number] | StandingField>>

const IDENTIFIERS = ['DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN'] as const
type StandingField = 'status' | 'statusDate' | 'statusNotice' | 'statusNoticeId'

/** From what still stands to what was taken back. */
const GRAVITY: Record<Reference['status'], number> = {
  active: 0,
  corrected: 1,
  concern: 2,
  withdrawn: 3,
  retracted: 4,
}

/** What a record is made of, as a merge looks at it. */
export type MergeSide = Pick<Reference, 'status'> & Partial<Reference>

/**
 * What `into` takes over: identifiers it has none of, and a graver standing, because a
 * retraction may not disappear with the record that knew of it.
 */
export function planMerge({ from, into }: { from: MergeSide; into: MergeSide }): MergePlan {
  const identifiers = IDENTIFIERS.filter(
    (name) => textOf(into[name]) === null && textOf(from[name]) !== null,
  ).map((name) => [name, textOf(from[name])])
  const isGraver = GRAVITY[from.status] > GRAVITY[into.status]
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
