import type { OwnComment } from '@footnote/contracts/comment'
import { REASON_WORDS } from '../../collections/comments/reason-words'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'

/** A comment as only its author may see it, with the reason in gentle words. */
export function toOwnComment(comment: Comment): OwnComment {
  const isPending = comment.status === 'pending'
  return {
    id: comment.id,
    parentId: idOf(comment.parent),
    depth: comment.depth,
    inReplyTo: comment.inReplyTo ?? null,
    authorName: comment.authorName,
    text: comment.text,
    createdAt: comment.createdAt,
    editedAt: comment.editedAt ?? null,
    editorNote: comment.editorNote ?? null,
    status: isPending ? 'pending' : 'rejected',
    reason: isPending ? waitingReason(comment) : rejectionReason(comment),
  }
}

function waitingReason({ holds }: Comment): string | null {
  return holds?.[0]?.message ?? null
}

function rejectionReason({ reasonCode, status }: Comment): string {
  return REASON_WORDS[reasonCode ?? (status === 'spam' ? 'spam' : 'other')]
}
