import type { Article } from '@footnote/contracts/article'
import type { ReactNode } from 'react'
import { DateText } from '../../ui/date-text'
import styles from './article-colophon.module.css'
import { AuthorNames } from './author-names'
import { countReadingMinutes } from './count-reading-minutes'
import { findUpdate } from './find-update'

/** Who answers for an article and how old its parts are, like the colophon of a book. */
export function ArticleColophon({
  article,
  referenceCount,
}: {
  article: Article
  referenceCount: number
}) {
  const { medicalReview, lastReviewed } = article
  const update = findUpdate(article)
  const minutes = countReadingMinutes(article.body)
  return (
    <dl className={styles.colophon} aria-label="About this article">
      <Entry term="Written by">
        <AuthorNames authors={article.authors} />
      </Entry>
      {medicalReview !== null && (
        <Entry term="Medically reviewed by">
          <AuthorNames authors={[medicalReview.reviewer]} />
          <span className={styles.day}>
            on <DateText instant={medicalReview.approvedAt} />
          </span>
        </Entry>
      )}
      <Entry term="Published">
        <DateText instant={article.datePublished} />
      </Entry>
      {update !== null && (
        <Entry term="Updated">
          <DateText instant={update} />
        </Entry>
      )}
      {lastReviewed !== null && (
        <Entry term="Last reviewed">
          <DateText instant={lastReviewed} />
        </Entry>
      )}
      {referenceCount > 0 && (
        <Entry term="Evidence">
          <a href="#references">
            {referenceCount} {referenceCount === 1 ? 'reference' : 'references'}
          </a>
        </Entry>
      )}
      <Entry term="Reading time">
        {minutes} {minutes === 1 ? 'minute' : 'minutes'}
      </Entry>
    </dl>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.entry}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
