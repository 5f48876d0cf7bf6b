import type { Article } from '@footnote/contracts/article'

/** Whether an article takes comments now, and if not, why in words for readers. */
export type CommentsPolicy = Article['comments']

/**
 * Decides whether an article's discussion is open, and why not in words for readers.
 *
 * A pause of the whole site outranks the article. `closesAt` is an ISO instant; the
 * discussion is closed from that moment on.
 */
export function decideCommentsPolicy({
  pausedMessage,
  policy,
  closesAt,
  now,
}: {
  pausedMessage: string | null
  policy: 'open' | 'closed'
  closesAt: string | null
  now: Date
}): CommentsPolicy {
  if (pausedMessage !== null) return { isOpen: false, closedReason: pausedMessage }
  if (policy === 'closed') {
    return { isOpen: false, closedReason: 'Comments are closed for this article.' }
  }
  if (closesAt !== null && new Date(closesAt) <= now) {
    return { isOpen: false, closedReason: 'The time for comments on this article has ended.' }
  }
  return { isOpen: true, closedReason: null }
}
