import type { ArticleBody } from '@footnote/contracts/article-body'
import styles from './contents-list.module.css'
import { formatPlainText } from './format-plain-text'

/** Fewer headings are seen at a glance. */
const HEADINGS_MIN = 4

/** The headings of an article as links. */
export function ContentsList({ body }: { body: ArticleBody }) {
  const headings = body
    .filter((block) => block.kind === 'heading')
    .filter(({ level }) => level <= 3)
  if (headings.length < HEADINGS_MIN) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents-heading">
      <h2 id="contents-heading" className={styles.heading}>
        In this article
      </h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.anchor} className={heading.level === 3 ? styles.inner : undefined}>
            <a href={`#${heading.anchor}`}>{formatPlainText(heading.children)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
