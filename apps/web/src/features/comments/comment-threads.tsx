import type { PublicComment } from '@footnote/contracts/comment'
import { CommentItem } from './comment-item'
import styles from './comment-threads.module.css'
import { type CommentThread, listThreads } from './list-threads'

/** The approved comments of an article, each with its replies under it. */
export function CommentThreads({
  comments,
  slug,
  isOpen,
}: {
  comments: PublicComment[]
  slug: string
  isOpen: boolean
}) {
  if (comments.length === 0) return null
  return (
    <ol className={styles.threads}>
      {listThreads(comments).map((thread) => (
        <Thread key={thread.comment.id} thread={thread} slug={slug} isOpen={isOpen} />
      ))}
    </ol>
  )
}

function Thread({
  thread: { comment, replies },
  slug,
  isOpen,
}: {
  thread: CommentThread
  slug: string
  isOpen: boolean
}) {
  return (
    <li>
      <CommentItem comment={comment} slug={slug} canReply={isOpen} />
      {replies.length > 0 && (
        <ol className={styles.replies}>
          {replies.map((reply) => (
            <Thread key={reply.comment.id} thread={reply} slug={slug} isOpen={isOpen} />
          ))}
        </ol>
      )}
      {/* Empty in the static page; what only its reader may see is put here in the browser. */}
      <div data-replies-to={comment.id} className={styles.own} />
    </li>
  )
}
