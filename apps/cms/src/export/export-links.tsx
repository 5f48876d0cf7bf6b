import { EXCHANGE_FILES, WRITTEN_FORMATS } from '@footnote/citations/exchange/exchange-format'
import styles from './export-links.module.css'

/** The whole library as a file, in each format there is. */
export function ExportLinks() {
  return (
    <p className={styles.links}>
      <span>Export all references:</span>
      {WRITTEN_FORMATS.map((format) => (
        <a download href={`/api/references/export?format=${format}`} key={format}>
          {EXCHANGE_FILES[format].name}
        </a>
      ))}
    </p>
  )
}
