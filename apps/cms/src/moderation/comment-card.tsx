import { REJECTION_REASONS, RejectionReasonSchema } from '@footnote/contracts/comment'
import { useId } from 'react'
import { formatAge } from '../admin/format-age'
import { REASON_LABELS } from '../collections/comments/reason-labels'
import type { ModerationCard } from './moderation-card'
import styles from './moderation.module.css'
import { canBecomeSpam, type Decide } from './use-moderation-keys'

/** One comment with its context and the decisions that are possible from its state. */
export function CommentCard({
  card,
  decide,
  failure,
  now,
}: {
  card: ModerationCard
  decide: Decide
  failure: { message: string; isSettled: boolean } | null
  now: string
}) {
  const nameId = useId()
  return (
    <li
      aria-labelledby={nameId}
      className={failure === null ? styles.card : `${styles.card} ${styles.failed}`}
      data-card={card.id}
      tabIndex={-1}
    >
      <header className={styles.about}>
        <strong id={nameId}>{card.authorName}</strong>
        <time dateTime={card.createdAt} title={card.createdAt}>
          {formatAge({ since: card.createdAt, now: new Date(now) })}
        </time>
        <ArticleOfCard article={card.article} />
      </header>
      {card.inReplyTo !== null && (
        <blockquote className={styles.parent}>
          <span className={styles.parentName}>In reply to {card.inReplyTo.authorName}</span>
          {card.inReplyTo.text}
        </blockquote>
      )}
      <p className={styles.text}>{card.text}</p>
      {card.holds.length > 0 && (
        <p className={styles.holds}>
          <span className={styles.quiet}>Waits because:</span> {card.holds.join(' · ')}
        </p>
      )}
      {card.reason !== null && <p className={styles.holds}>Reason: {card.reason}</p>}
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure.message}
        </p>
      )}
      {!failure?.isSettled && <Decisions card={card} decide={decide} />}
    </li>
  )
}

function ArticleOfCard({ article }: { article: ModerationCard['article'] }) {
  if (article === null) return <span className={styles.quiet}>The article is gone</span>
  return (
    <span className={styles.article}>
      on <cite>{article.headline}</cite>
      {!article.isPublic && <span className={styles.quiet}> (not public now)</span>}
    </span>
  )
}

function Decisions({ card, decide }: { card: ModerationCard; decide: Decide }) {
  const reasonId = useId()
  const canReject = canBecomeSpam(card)
  return (
    <div className={styles.decisions}>
      {card.lane !== 'approved' && (
        <button
          className={`${styles.button} ${styles.approve}`}
          onClick={() => decide(card, { to: 'approved', reasonCode: null })}
          type="button"
        >
          Approve <kbd>a</kbd>
        </button>
      )}
      {canReject && (
        <form
          className={styles.reject}
          onSubmit={(event) => {
            event.preventDefault()
            const reason = new FormData(event.currentTarget).get('reason')
            decide(card, { to: 'rejected', reasonCode: RejectionReasonSchema.parse(reason) })
          }}
        >
          <label className={styles.quiet} htmlFor={reasonId}>
            Reason <kbd>r</kbd>
          </label>
          <select
            className={styles.select}
            data-reason
            defaultValue=""
            id={reasonId}
            name="reason"
            required
          >
            <option disabled value="">
              Choose…
            </option>
            {REJECTION_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {REASON_LABELS[reason]}
              </option>
            ))}
          </select>
          <button className={styles.button} type="submit">
            Reject
          </button>
        </form>
      )}
      {canReject && (
        <button
          className={styles.button}
          onClick={() => decide(card, { to: 'spam', reasonCode: null })}
          type="button"
        >
          Spam <kbd>s</kbd>
        </button>
      )}
    </div>
  )
}
