import type { Article } from '@footnote/contracts/article'
import { Paragraphs } from '../../ui/paragraphs'
import styles from './article-disclaimer.module.css'

/** The disclaimer an article was published with. */
export function ArticleDisclaimer({
  disclaimer,
}: {
  disclaimer: NonNullable<Article['disclaimer']>
}) {
  return (
    <aside className={styles.disclaimer} aria-labelledby="disclaimer-heading">
      <h2 id="disclaimer-heading" className={styles.heading}>
        {disclaimer.title}
      </h2>
      <Paragraphs text={disclaimer.text} />
    </aside>
  )
}
