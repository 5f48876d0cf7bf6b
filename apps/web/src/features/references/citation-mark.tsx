import type { CitationPart, FormattedCitation } from '@footnote/citations/format-citation'
import type { ReferenceEntry } from '@footnote/citations/cite-article'
import styles from './citation-mark.module.css'
import { STANDING_NAMES, isDoubtful } from './describe-standing'
import { citationAnchor, referenceAnchor } from './reference-anchors'

/** A citation in the text: each of its references is a link of its own. */
export function CitationMark({
  citationId,
  citation: { form, parts },
  entries,
}: {
  citationId: string
  citation: FormattedCitation
  /** The entries of the list by the ids of their references. */
  entries: ReadonlyMap<string, ReferenceEntry>
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
              entry={entries.get(part.referenceId)}
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
  entry,
}: {
  id: string
  part: Extract<CitationPart, { kind: 'mark' }>
  entry: ReferenceEntry | undefined
}) {
  const status = entry?.reference.status ?? 'active'
  const standing = isDoubtful(status) ? `, ${STANDING_NAMES[status]?.toLowerCase()}` : ''
  const classes = [
    styles.mark,
    isCollapsed && styles.collapsed,
    isDoubtful(status) && (status === 'concern' ? styles.questioned : styles.doubtful),
  ]
  return (
    <a
      id={id}
      href={`#${referenceAnchor(entry?.reference.citationKey ?? '')}`}
      className={classes.filter(Boolean).join(' ')}
      role="doc-biblioref"
      aria-label={`Reference ${entry?.label ?? text}${standing}`}
    >
      {text}
    </a>
  )
}
