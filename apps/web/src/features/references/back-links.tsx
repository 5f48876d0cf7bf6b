import { formatLetters } from '@footnote/citations/format-letters'
import styles from './back-links.module.css'
import { citationAnchor } from './reference-anchors'

/** The ways back from a reference to each place that cites it: a, b, c. */
export function BackLinks({
  label,
  number,
  citationIds,
}: {
  /** What the text calls the reference. */
  label: string
  number: number
  citationIds: string[]
}) {
  return (
    <span className={styles.back}>
      <span aria-hidden="true">↑ Cited at</span>
      {citationIds.map((citationId, index) => (
        <a
          key={citationId}
          href={`#${citationAnchor(citationId, number)}`}
          role="doc-backlink"
          aria-label={`Back to citation ${formatLetters(index)} of reference ${label}`}
        >
          {formatLetters(index)}
        </a>
      ))}
    </span>
  )
}
