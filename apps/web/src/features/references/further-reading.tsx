import type { FormattedReference } from '@footnote/citations/format-reference'
import type { Reference } from '@footnote/contracts/reference'
import { EndSection } from '../../ui/end-section'
import styles from './further-reading.module.css'
import { ReferenceDetails } from './reference-details'
import { ReferenceText } from './reference-text'

/** Sources worth reading that the text does not cite. */
export function FurtherReading({
  references,
  formatted,
}: {
  references: Reference[]
  formatted: FormattedReference[]
}) {
  if (references.length === 0) return null
  const segmentsById = new Map(formatted.map((entry) => [entry.referenceId, entry.segments]))
  return (
    <EndSection id="further-reading" title="Further reading">
      <ul className={styles.list}>
        {references.map((reference) => {
          const segments = segmentsById.get(reference.id) ?? []
          return (
            <li key={reference.id}>
              <ReferenceText segments={segments} />
              <ReferenceDetails reference={reference} segments={segments} />
            </li>
          )
        })}
      </ul>
    </EndSection>
  )
}
