import type { Article } from '@footnote/contracts/article'
import { EndSection } from '../../ui/end-section'
import styles from './notes.module.css'

/** Competing interests and who paid, where they were declared. */
export function ArticleDeclarations({
  conflicts,
  funding,
}: Pick<Article, 'conflicts' | 'funding'>) {
  if (conflicts.length === 0 && !funding) return null
  return (
    <EndSection id="declarations" title="Interests and funding">
      <dl className={styles.notes}>
        {conflicts.map(({ authorName, statement }) => (
          <div key={authorName}>
            <dt>{authorName}</dt>
            <dd>{statement ?? 'Competing interests: none declared.'}</dd>
          </div>
        ))}
        {funding && (
          <div>
            <dt>Funding</dt>
            <dd>{funding}</dd>
          </div>
        )}
      </dl>
    </EndSection>
  )
}
