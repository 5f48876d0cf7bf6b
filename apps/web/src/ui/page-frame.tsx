import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

/** The width of a page: `wide` for lists, `text` for what is read, `narrow` for a form or a notice. */
export function PageFrame({
  width = 'wide',
  children,
}: {
  width?: 'wide' | 'text' | 'narrow'
  children: ReactNode
}) {
  return <div className={styles[width]}>{children}</div>
}
