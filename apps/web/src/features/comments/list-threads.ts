import type { PublicComment } from '@footnote/contracts/comment'

/** A comment with the replies that hang on it. */
export type CommentThread = { comment: PublicComment; replies: CommentThread[] }

/** Hangs each comment on its parent, in the order given; one whose parent is elsewhere stands by itself. */
export function listThreads(comments: PublicComment[]): CommentThread[] {
  const threads = new Map(
    comments.map((comment): [string, CommentThread] => [comment.id, { comment, replies: [] }]),
  )
  const top: CommentThread[] = []
  for (const thread of threads.values()) {
    const parent = threads.get(thread.comment.parentId ?? '')
    const siblings = parent?.replies ?? top
    siblings.push(thread)
  }
  return top
}
