import type { CommentStatus } from '@footnote/contracts/comment'

/** Who moves a comment. `rules` are reports and the screening of an edit; `account` is the deletion of the author's account. */
export const COMMENT_ACTORS = ['moderator', 'author', 'account', 'rules'] as const
export type CommentActor = (typeof COMMENT_ACTORS)[number]

/** `message` tells staff what is possible instead. */
export type MoveOutcome = { isAllowed: true } | { isAllowed: false; message: string }

const LIVE = ['pending', 'approved', 'rejected', 'spam'] as const satisfies CommentStatus[]

const MOVES: Record<CommentActor, Partial<Record<CommentStatus, CommentStatus[]>>> = {
  moderator: {
    pending: ['approved', 'rejected', 'spam'],
    approved: ['pending', 'rejected', 'spam'],
    rejected: ['approved'],
    spam: ['approved'],
  },
  author: Object.fromEntries(LIVE.map((status) => [status, ['removedByAuthor']])),
  account: Object.fromEntries(LIVE.map((status) => [status, ['removedByAccount']])),
  rules: { approved: ['pending'] },
}

const WORDS: Record<CommentStatus, string> = {
  pending: 'waiting',
  approved: 'approved',
  rejected: 'rejected',
  spam: 'spam',
  removedByAuthor: 'removed by its author',
  removedByAccount: 'removed with its account',
}

/**
 * Decides whether `actor` may move a comment from one state to another.
 *
 * The one place that knows the states; whatever it does not list is refused, with
 * a message for staff that says what is possible instead.
 */
export function moveComment({
  from,
  to,
  actor,
}: {
  from: CommentStatus
  to: CommentStatus
  actor: CommentActor
}): MoveOutcome {
  const targets = MOVES[actor][from] ?? []
  if (targets.includes(to)) return { isAllowed: true }
  return { isAllowed: false, message: explainRefusal({ from, to, targets }) }
}

function explainRefusal({
  from,
  to,
  targets,
}: {
  from: CommentStatus
  to: CommentStatus
  targets: CommentStatus[]
}): string {
  if (from === to) return `This comment is ${WORDS[from]} already.`
  if (targets.length === 0) {
    return `This comment is ${WORDS[from]}; it cannot be made ${WORDS[to]} from here.`
  }
  const possible = targets.map((target) => WORDS[target]).join(' or ')
  return `This comment is ${WORDS[from]}; from here it can only be ${possible}.`
}
