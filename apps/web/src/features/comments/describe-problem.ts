import { describeRefusal } from './describe-refusal'
import type { sendComment } from './send-comment'

/** Why a comment is still in its form: a sentence for the whole form, one for its text, or both. */
export type Problem = { message: string | null; textError: string | null; isLoggedOut: boolean }

type Unstored = Exclude<Awaited<ReturnType<typeof sendComment>>, { status: 'held' | 'published' }>

/** Says what a reader can do about a comment that was not stored. */
export function describeProblem(outcome: Unstored): Problem {
  if (outcome.status === 'offline') {
    const message =
      'We could not reach the site. Your text is kept here: check your connection and send it again.'
    return { message, textError: null, isLoggedOut: false }
  }
  if (outcome.status === 'invalid') {
    const { text = null, ...others } = outcome.fields
    return { message: Object.values(others)[0] ?? null, textError: text, isLoggedOut: false }
  }
  const isLoggedOut = outcome.status === 'logged-out'
  return { message: describeRefusal(outcome), textError: null, isLoggedOut }
}
