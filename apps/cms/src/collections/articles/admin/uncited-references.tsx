import type { CitedEntry } from '../../references/api/cited-list'
import styles from './cited-references.module.css'
import { SegmentedText } from './segmented-text'

/** The sources that lost their last citation since the form was opened: the editor says what becomes of each. */
export function UncitedReferences({
  entries,
  onKeep,
  onLetGo,
}: {
  entries: CitedEntry[]
  onKeep: (id: string) => void
  onLetGo: (id: string) => void
}) {
  if (entries.length === 0) return null
  return (
    <section aria-label="No longer cited" className={styles['uncited']}>
      <h3 className={styles['subheading']}>No longer cited</h3>
      <ul className={styles['list']}>
        {entries.map(({ id, citationKey, segments }) => (
          <li className={styles['item']} key={id}>
            <div className={styles['reference']}>
              <span>
                <SegmentedText segments={segments} />
              </span>
              <p className={styles['choices']}>
                <button className={styles['choice']} type="button" onClick={() => onKeep(id)}>
                  Keep under Further reading
                  <span className={styles['hidden']}>: {citationKey}</span>
                </button>
                <button className={styles['choice']} type="button" onClick={() => onLetGo(id)}>
                  Let it go<span className={styles['hidden']}>: {citationKey}</span>
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
