import type { ReactNode } from 'react'
import styles from './leave-comment.module.css'
import { PolicySummary } from './policy-summary'

/** The place under a discussion where one writes, or reads why one cannot. */
export function LeaveComment({
  title,
  closedReason,
  policySummary,
  children,
}: {
  /** `null` where the page itself is called so. */
  title: string | null
  /** In words for readers; null while the discussion is open. */
  closedReason: string | null
  policySummary: string[]
  children: ReactNode
}) {
  return (
    <div id="leave-a-comment" className={styles.place}>
      {title !== null && <h3 className={styles.heading}>{title}</h3>}
      {closedReason !== null && <p>{closedReason}</p>}
      {closedReason === null && <PolicySummary lines={policySummary} />}
      {children}
    </div>
  )
}
