import type { ArticleSummary } from '@footnote/contracts/article'
import { articlePath } from '@footnote/contracts/page-path'
import { DateText } from '../../ui/date-text'
import styles from './article-entry.module.css'
import { ArticlePicture } from './article-picture'
import { AuthorNames } from './author-names'
import { findUpdate } from './find-update'

/** One line of a list of articles. */
export function ArticleEntry({ article }: { article: ArticleSummary }) {
  const update = findUpdate(article)
  return (
    <article className={styles.entry}>
      <p className={styles.date}>
        <DateText instant={article.datePublished} />
        {update !== null && (
          <span className={styles.updated}>
            Updated <DateText instant={update} />
          </span>
        )}
      </p>
      <div className={styles.text}>
        <h2 className={styles.headline}>
          <a href={articlePath(article.slug)}>{article.headline}</a>
        </h2>
        <p className={styles.dek}>{article.dek}</p>
        <div className={styles.byline}>
          <AuthorNames authors={article.authors} layout="inline" />
        </div>
      </div>
      {article.heroImage !== null && (
        <ArticlePicture
          // The headline beside it says where the picture belongs.
          image={{ ...article.heroImage, alt: '' }}
          className={styles.picture}
          sizes="11rem"
        />
      )}
    </article>
  )
}
