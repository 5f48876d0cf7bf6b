import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import { type DescribedSource, nameTrouble } from './describe-source'
import styles from './cite-dialog.module.css'

/** A source before it is cited: what it is, whether it stands, and how the list will print it. */
export function SourceCard({
  source,
  printed,
  warnings = [],
}: {
  source: DescribedSource
  printed?: string
  warnings?: string[]
}) {
  const trouble = nameTrouble(source.status)
  const details = [source.authors, source.containerTitle, source.year, source.type]
  return (
    <div className={styles['card']}>
      <p className={styles['title']}>{source.title}</p>
      <p>{details.filter((detail) => detail !== '').join(' · ')}</p>
      {trouble !== null && (
        <p className={isTakenBack(source.status) ? styles['takenBack'] : styles['trouble']}>
          {trouble}
        </p>
      )}
      {printed !== undefined && printed !== '' && <p className={styles['printed']}>{printed}</p>}
      {warnings.length > 0 && (
        <ul className={styles['warnings']}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
