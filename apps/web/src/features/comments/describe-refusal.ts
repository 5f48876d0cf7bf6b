import type { SubmitOutcome } from '@footnote/contracts/comment'
import { formatWait } from '../../forms/format-wait'

type Refusal = Exclude<SubmitOutcome, { status: 'held' | 'published' | 'invalid' }>

/** Says to a reader why a comment was not stored, and what to do. */
export function describeRefusal(refusal: Refusal): string {
  switch (refusal.status) {
    case 'closed':
    case 'refused':
      return refusal.message
    case 'unverified':
      return 'Please confirm your e-mail address first: open the link in the mail we sent you.'
    case 'limited':
      return `You are sending comments very quickly. Please wait ${formatWait(refusal.retryAfterSeconds)} and send again.`
    case 'logged-out':
      return 'Your log-in has ended. Your text is kept here: log in again and send it.'
    case 'unavailable':
      return 'We cannot store comments at the moment. Your text is kept here: please send it again in a minute.'
  }
}
