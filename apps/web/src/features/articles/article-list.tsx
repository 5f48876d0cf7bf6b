import type { ArticleSummary } from '@footnote/contracts/article'
import { ArticleEntry } from './article-entry'
import styles from './article-list.module.css'

/** Articles as a journal's table of contents lists them, newest first. */
export function ArticleList({ articles }: { articles: ArticleSummary[] }) {
  return (
    <ol className={styles.list}>
      {articles.map((article) => (
        <li key={article.id}>
          <ArticleEntry article={article} />
        </li>
      ))}
    </ol>
  )
}
