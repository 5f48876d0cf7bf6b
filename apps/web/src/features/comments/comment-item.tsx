import type { PublicComment } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import { DateText } from '../../ui/date-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { CommentBadge } from './comment-badge'
import styles from './comment-item.module.css'
import { CommentText } from './comment-text'

/** One comment that everybody may see, or what is left of one its author took back. */
export function CommentItem({
  comment,
  slug,
  canReply,
}: {
  comment: PublicComment
  slug: string
  canReply: boolean
}) {
  if (comment.status === 'removed') {
    return (
      <article id={`comment-${comment.id}`} className={styles.comment} tabIndex={-1}>
        <p className={styles.removed}>This comment was removed by its author.</p>
      </article>
    )
  }
  return (
    <article
      id={`comment-${comment.id}`}
      className={styles.comment}
      tabIndex={-1}
      aria-label={`Comment by ${comment.authorName}`}
    >
      <header className={styles.head}>
        <span className={styles.name}>{comment.authorName}</span>
        {comment.badge !== null && <CommentBadge badge={comment.badge} />}
        {comment.inReplyTo !== null && <span>in reply to {comment.inReplyTo}</span>}
        <a href={`#comment-${comment.id}`} className={styles.permalink}>
          <DateText instant={comment.createdAt} />
        </a>
        {comment.editedAt !== null && <span>Edited</span>}
      </header>
      <CommentText text={comment.text} />
      {comment.editorNote !== null && (
        <p className={styles.note}>
          <strong>Editor’s note:</strong> {comment.editorNote}
        </p>
      )}
      {canReply && (
        <a
          href={`${articlePath(slug)}/comment?parent=${comment.id}`}
          className={styles.reply}
          rel="nofollow"
          data-reply-to={comment.id}
          data-reply-name={comment.authorName}
        >
          Reply
          <VisuallyHidden> to {comment.authorName}</VisuallyHidden>
        </a>
      )}
    </article>
  )
}
