import { formatAge } from '../admin/format-age'
import { describeImport } from './describe-import'
import styles from './import.module.css'
import type { ListedImport } from './list-imports'

/** The latest imports, with the way to their reports. */
export function EarlierImports({ imports }: { imports: readonly ListedImport[] }) {
  if (imports.length === 0) return null
  const now = new Date()
  return (
    <section aria-labelledby="earlier-imports">
      <h2 className={styles.heading} id="earlier-imports">
        Earlier imports
      </h2>
      <ul className={styles.earlier}>
        {imports.map((each) => (
          <li key={each.id}>
            <a href={`?import=${each.id}`}>{each.filename}</a>{' '}
            <time className={styles.quiet} dateTime={each.createdAt} title={each.createdAt}>
              {formatAge({ since: each.createdAt, now })}
            </time>
            <p className={styles.state}>{describeImport(each)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
