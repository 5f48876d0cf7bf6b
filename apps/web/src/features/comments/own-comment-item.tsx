import type { OwnComment } from '@footnote/contracts/comment'
import { DateText } from '../../ui/date-text'
import { Icon } from '../../ui/icon'
import { CommentText } from './comment-text'
import styles from './own-comment-item.module.css'

/** A reader's own comment that nobody else can see. */
export function OwnCommentItem({ comment }: { comment: OwnComment }) {
  return (
    <article
      id={`comment-${comment.id}`}
      className={styles.comment}
      tabIndex={-1}
      aria-label="A comment of yours"
    >
      <p className={styles.state}>
        <Icon name="clock" />
        {comment.status === 'pending'
          ? 'Awaiting moderation – only you can see this'
          : 'Not published – only you can see this'}
      </p>
      {comment.status === 'rejected' && comment.reason !== null && <p>{comment.reason}</p>}
      <p className={styles.head}>
        <span className={styles.name}>{comment.authorName}</span>
        {comment.inReplyTo !== null && <span>in reply to {comment.inReplyTo}</span>}
        <DateText instant={comment.createdAt} />
      </p>
      <CommentText text={comment.text} />
    </article>
  )
}
