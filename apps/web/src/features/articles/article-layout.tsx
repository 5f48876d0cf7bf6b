import type { ReactNode } from 'react'
import styles from './article-layout.module.css'

/** An article's page: its notes stand in the margin where there is one, above the text where there is none. */
export function ArticleLayout({
  header,
  colophon,
  hero,
  contents,
  children,
}: {
  header: ReactNode
  colophon: ReactNode
  hero: ReactNode
  contents: ReactNode
  children: ReactNode
}) {
  return (
    <article className={styles.page}>
      <div className={styles.header}>{header}</div>
      <div className={styles.colophon}>{colophon}</div>
      <div className={styles.hero}>{hero}</div>
      <div className={styles.contents}>{contents}</div>
      <div className={styles.text}>{children}</div>
    </article>
  )
}
