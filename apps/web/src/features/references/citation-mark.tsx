import type { CitationPart, FormattedCitation } from '@footnote/citations/format-citation'
import type { Reference } from '@footnote/contracts/reference'
import styles from './citation-mark.module.css'
import { STANDING_NAMES, isDoubtful } from './describe-standing'
import { citationAnchor, referenceAnchor } from './reference-anchors'

/** A citation in the text: each of its references is a link of its own. */
export function CitationMark({
  citationId,
  citation: { form, parts },
  references,
}: {
  citationId: string
  citation: FormattedCitation
  /** The cited references by their ids. */
  references: ReadonlyMap<string, Reference>
}) {
  const isRaised = form === 'superscript'
  const Mark = isRaised ? 'sup' : 'span'
  return (
    <>
      {/* A raised number stands at its word; brackets stand apart from it. */}
      {!isRaised && ' '}
      <Mark className={styles[form]}>
        {parts.map((part, index) =>
          part.kind === 'text' ? (
            part.text
          ) : (
            <MarkLink
              key={index}
              id={citationAnchor(citationId, part.number)}
              part={part}
              reference={references.get(part.referenceId)}
            />
          ),
        )}
      </Mark>
    </>
  )
}

/**
 * Source of the role: W3C, DPUB-ARIA 1.1, `doc-biblioref`, a reference to an entry of a
 * bibliography. The entry itself has no role: `doc-biblioentry` is deprecated there.
 */
function MarkLink({
  id,
  part: { text, isCollapsed },
  reference,
}: {
  id: string
  part: Extract<CitationPart, { kind: 'mark' }>
  reference: Reference | undefined
}) {
  const status = reference?.status ?? 'active'
  const standing = isDoubtful(status) ? `, ${STANDING_NAMES[status]?.toLowerCase()}` : ''
  const classes = [
    styles.mark,
    isCollapsed && styles.collapsed,
    isDoubtful(status) && (status === 'concern' ? styles.questioned : styles.doubtful),
  ]
  return (
    <a
      id={id}
      href={`#${referenceAnchor(reference?.citationKey ?? '')}`}
      className={classes.filter(Boolean).join(' ')}
      role="doc-biblioref"
      aria-label={`Reference ${text}${standing}`}
    >
      {text}
    </a>
  )
}
