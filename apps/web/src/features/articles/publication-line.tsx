import type { Article } from '@footnote/contracts/article'
import { DateText } from '../../ui/date-text'
import { findUpdate } from './find-update'
import styles from './publication-line.module.css'

/** When an older article was first published and last changed; nothing for one that is as it was. */
export function PublicationLine({
  article,
}: {
  article: Pick<Article, 'originallyPublishedYear' | 'datePublished' | 'dateModified'>
}) {
  const { originallyPublishedYear: year, datePublished, dateModified } = article
  const isOlder = year !== null && year < new Date(datePublished).getUTCFullYear()
  if (isOlder) {
    return (
      <p className={styles.line}>
        Originally published in {year} and updated on{' '}
        <DateText instant={dateModified ?? datePublished} />.
      </p>
    )
  }
  const update = findUpdate(article)
  if (update === null) return null
  return (
    <p className={styles.line}>
      Originally published on <DateText instant={datePublished} /> and updated on{' '}
      <DateText instant={update} />.
    </p>
  )
}
