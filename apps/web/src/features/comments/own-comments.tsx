'use client'

import type { OwnComment, PublicComment } from '@footnote/contracts/comment'
import { CommentItem } from './comment-item'
import { OwnCommentItem } from './own-comment-item'
import { ReplySlot } from './reply-slot'

/** A reader's own comments: replies under what they answer, the others one after the other. */
export function OwnComments({
  comments,
  slug,
}: {
  comments: (OwnComment | PublicComment)[]
  slug: string
}) {
  return comments.map((comment) => {
    const item = isHeld(comment) ? (
      <OwnCommentItem key={comment.id} comment={comment} />
    ) : (
      <CommentItem key={comment.id} comment={comment} slug={slug} canReply={false} />
    )
    if (comment.parentId === null) return item
    return (
      <ReplySlot key={comment.id} parentId={comment.parentId}>
        {item}
      </ReplySlot>
    )
  })
}

function isHeld(comment: OwnComment | PublicComment): comment is OwnComment {
  return comment.status === 'pending' || comment.status === 'rejected'
}
