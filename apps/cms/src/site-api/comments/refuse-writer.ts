import type { SubmitOutcome } from '@footnote/contracts/comment'
import type { Reader } from '../../payload-types'

/** The one guard of everything a reader writes; `null` when they may. */
export function refuseWriter(
  reader: Pick<Reader, 'status' | 'emailVerifiedAt'>,
): Extract<SubmitOutcome, { status: 'unverified' | 'refused' }> | null {
  if (reader.status === 'suspended') {
    return { status: 'refused', message: 'Your account is suspended, so you cannot comment now.' }
  }
  if (reader.status !== 'active') {
    return { status: 'refused', message: 'Your account has been closed for comments.' }
  }
  return reader.emailVerifiedAt ? null : { status: 'unverified' }
}
