import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

/** The heading of a page that is not an article, with the line under it. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.heading}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  )
}
