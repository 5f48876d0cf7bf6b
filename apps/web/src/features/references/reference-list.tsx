import type { ReferenceEntry } from '@footnote/citations/cite-article'
import { EndSection } from '../../ui/end-section'
import { BackLinks } from './back-links'
import { isDoubtful } from './describe-standing'
import { EvidenceLevels } from './evidence-levels'
import { referenceAnchor } from './reference-anchors'
import { ReferenceDetails } from './reference-details'
import styles from './reference-list.module.css'
import { ReferenceText } from './reference-text'

/** The sources of an article, each with the way back to every place that cites it. */
export function ReferenceList({
  entries,
  isNumbered,
}: {
  entries: ReferenceEntry[]
  isNumbered: boolean
}) {
  if (entries.length === 0) return null
  const hasLevels = entries.some(({ reference }) => reference.evidenceLevel !== null)
  return (
    <EndSection id="references" title="References" role="doc-bibliography">
      {hasLevels && <EvidenceLevels />}
      <ol className={isNumbered ? styles.numbered : styles.alphabetical}>
        {entries.map(({ reference, number, label, segments, citationIds }) => (
          <li
            key={reference.id}
            id={referenceAnchor(reference.citationKey)}
            className={isDoubtful(reference.status) ? styles.doubtful : styles.entry}
            tabIndex={-1}
          >
            <ReferenceText segments={segments} />
            <ReferenceDetails reference={reference} segments={segments}>
              <BackLinks label={label} number={number} citationIds={citationIds} />
            </ReferenceDetails>
          </li>
        ))}
      </ol>
    </EndSection>
  )
}
