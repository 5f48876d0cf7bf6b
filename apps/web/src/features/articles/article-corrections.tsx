import type { Article } from '@footnote/contracts/article'
import { DateText } from '../../ui/date-text'
import { EndSection } from '../../ui/end-section'
import styles from './notes.module.css'

/** What was wrong in an article and when it was put right. */
export function ArticleCorrections({ corrections }: { corrections: Article['corrections'] }) {
  if (corrections.length === 0) return null
  return (
    <EndSection id="corrections" title="Corrections">
      <dl className={styles.notes}>
        {corrections.map(({ date, note }) => (
          <div key={`${date} ${note}`}>
            <dt>
              <DateText instant={date} />
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </EndSection>
  )
}
