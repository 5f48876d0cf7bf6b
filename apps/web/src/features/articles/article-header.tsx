import type { Article } from '@footnote/contracts/article'
import styles from './article-header.module.css'

/** An article's headline and the line under it. */
export function ArticleHeader({ article }: { article: Pick<Article, 'headline' | 'dek'> }) {
  return (
    <header className={styles.header}>
      <h1 className={styles.headline}>{article.headline}</h1>
      <p className={styles.dek}>{article.dek}</p>
    </header>
  )
}
