import type { CommentStatus, Decision } from '@footnote/contracts/comment'
import { moveComment } from '@footnote/domain/comments/move-comment'
import type { PayloadRequest } from 'payload'
import { findComment } from '../collections/comments/find-comment'
import { inTransaction } from '../database/in-transaction'
import type { Comment } from '../payload-types'

export type DecisionOutcome =
  | { status: 'decided'; comment: { id: string; status: CommentStatus; lockVersion: number } }
  | {
      status: 'stale'
      message: string
      /** Who was faster; `null` when the comment changed without a member of staff. */
      decidedBy: string | null
      decidedAt: string | null
      comment: { id: string; status: CommentStatus; lockVersion: number }
    }
  | { status: 'illegal'; message: string }
  | { status: 'not-found' }

/**
 * Puts a moderator's decision on the revision they saw, or says who decided before them.
 *
 * The look at `lockVersion` and the write are one transaction: of two decisions on the same
 * revision one wins on either database, and the log gets the winner's entry only.
 */
export async function decideComment({
  req,
  id,
  decision,
}: {
  req: PayloadRequest
  id: string
  decision: Decision
}): Promise<DecisionOutcome> {
  return inTransaction(req, async () => {
    const comment = await findComment(req, id)
    if (comment === null) return { status: 'not-found' }
    if (comment.lockVersion !== decision.lockVersion) return describeStale(req, comment)
    const move = moveComment({ from: comment.status, to: decision.to, actor: 'moderator' })
    if (!move.isAllowed) return { status: 'illegal', message: move.message }
    const decided = await req.payload.update({
      collection: 'comments',
      id,
      data: { status: decision.to, reasonCode: reasonOf(decision) },
      depth: 0,
      req,
    })
    return { status: 'decided', comment: summarize(decided) }
  })
}

function reasonOf({ to, reasonCode }: Decision): Decision['reasonCode'] {
  return to === 'rejected' ? reasonCode : null
}

async function describeStale(req: PayloadRequest, comment: Comment): Promise<DecisionOutcome> {
  const { docs } = await req.payload.find({
    collection: 'moderationEvents',
    where: { comment: { equals: comment.id } },
    sort: '-lockVersion',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  const decidedBy = last?.staffName ?? null
  return {
    status: 'stale',
    message:
      decidedBy === null
        ? 'This comment changed after you opened it.'
        : `${decidedBy} decided about this comment before you.`,
    decidedBy,
    decidedAt: last?.createdAt ?? null,
    comment: summarize(comment),
  }
}

function summarize({ id, status, lockVersion }: Comment) {
  return { id, status, lockVersion }
}
