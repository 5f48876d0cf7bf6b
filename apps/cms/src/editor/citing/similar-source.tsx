import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import styles from './cite-dialog.module.css'
import { ConfirmSource } from './confirm-source'
import { describeHit } from './describe-source'
import { SourceCard } from './source-card'

/** A source of the library that is probably the one that was looked up: citing it comes first. */
export function SimilarSource({
  reference,
  needsReason,
  onCite,
}: {
  reference: ReferenceHit
  needsReason: boolean
  onCite: (reference: ReferenceHit, reason: string | null) => void
}) {
  return (
    <section className={styles['similar']}>
      <SourceCard source={describeHit(reference)} />
      <ConfirmSource
        label="Cite the existing one"
        needsReason={needsReason}
        onConfirm={(reason) => onCite(reference, reason)}
      />
    </section>
  )
}
