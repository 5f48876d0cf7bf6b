import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** A short message that stands out from the text around it. */
export function Notice({ children }: { children: ReactNode }) {
  return <div className={styles.notice}>{children}</div>
}
