import type { ReactNode } from 'react'
import styles from './end-section.module.css'

/** A section of what follows the text, under the short rule that sets footnotes off from a page. */
export function EndSection({
  id,
  title,
  beside,
  role,
  isPrinted = true,
  children,
}: {
  id: string
  title: string
  /** A link or a count that stands on the line of the heading. */
  beside?: ReactNode
  role?: 'doc-bibliography'
  /** A printed page leads nowhere and holds no discussion. */
  isPrinted?: boolean
  children: ReactNode
}) {
  return (
    <section
      id={id}
      className={isPrinted ? styles.section : styles.screenOnly}
      aria-labelledby={`${id}-heading`}
      role={role}
    >
      <div className={styles.head}>
        <h2 id={`${id}-heading`} className={styles.heading}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
