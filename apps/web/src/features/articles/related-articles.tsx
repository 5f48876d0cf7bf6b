import type { ArticleSummary } from '@footnote/contracts/article'
import { articlePath } from '@footnote/contracts/page-path'
import { EndSection } from '../../ui/end-section'
import styles from './related-articles.module.css'

/** Where to read on; nothing at all when there is nowhere. */
export function RelatedArticles({ articles }: { articles: ArticleSummary[] }) {
  if (articles.length === 0) return null
  return (
    <EndSection id="related" title="Related articles" isPrinted={false}>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.id}>
            <a href={articlePath(article.slug)} className={styles.headline}>
              {article.headline}
            </a>
            <p className={styles.dek}>{article.dek}</p>
          </li>
        ))}
      </ul>
    </EndSection>
  )
}
