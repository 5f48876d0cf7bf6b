import type { ReferenceProblem } from '@footnote/domain/evidence/list-reference-problems'
import styles from './problem-note.module.css'

/** What is wrong with a reference: a sign by shape and colour, and the same in words. */
export function ProblemNote({
  severity,
  message,
  isGrave = false,
}: ReferenceProblem & {
  /** Stands out among others, whether it stops publishing or not. */
  isGrave?: boolean
}) {
  const isBlocking = severity === 'blocks'
  return (
    <p
      className={[styles['note'], isBlocking && styles['blocks'], isGrave && styles['grave']]
        .filter(Boolean)
        .join(' ')}
    >
      <svg aria-hidden="true" className={styles['sign']} viewBox="0 0 16 16">
        {isBlocking ? (
          <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5zM5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" />
        ) : (
          <path d="M8 1.8 15 14H1zM8 6.2v4M8 12v.4" />
        )}
      </svg>
      <span>
        {isBlocking && <b className={styles['stop']}>Stops publishing. </b>}
        {message}
      </span>
    </p>
  )
}
