import type { ArticleSummary } from '@footnote/contracts/article'
import { articlePath } from '@footnote/contracts/page-path'
import { DateText } from '../../ui/date-text'
import { ArticlePicture } from './article-picture'
import { AuthorNames } from './author-names'
import styles from './lead-article.module.css'

/** The newest article, which opens the home page. */
export function LeadArticle({ article }: { article: ArticleSummary }) {
  return (
    <article className={styles.lead}>
      <div className={styles.text}>
        <h2 className={styles.headline}>
          <a href={articlePath(article.slug)}>{article.headline}</a>
        </h2>
        <p className={styles.dek}>{article.dek}</p>
      </div>
      <div className={styles.margin}>
        <p>Newest article</p>
        <DateText instant={article.datePublished} />
        <AuthorNames authors={article.authors} />
      </div>
      {article.heroImage !== null && (
        <ArticlePicture
          // The headline beside it says where the picture belongs.
          image={{ ...article.heroImage, alt: '' }}
          className={styles.picture}
          sizes="(max-width: 68rem) 100vw, 60rem"
          isFirst
        />
      )}
    </article>
  )
}
