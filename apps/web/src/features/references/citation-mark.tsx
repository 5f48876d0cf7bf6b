import type { FormattedCitation } from '@footnote/citations/format-citation'
import styles from './citation-mark.module.css'
import { citationAnchor, referenceAnchor } from './reference-anchors'

/** A citation in the text: each of its references is a link of its own. */
export function CitationMark({
  citationId,
  citation: { form, parts },
  citationKeys,
}: {
  citationId: string
  citation: FormattedCitation
  /** The citation key of each reference by its id. */
  citationKeys: ReadonlyMap<string, string>
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
            <a
              key={index}
              id={citationAnchor(citationId, part.number)}
              href={`#${referenceAnchor(citationKeys.get(part.referenceId) ?? '')}`}
              className={part.isCollapsed ? styles.collapsed : styles.mark}
              role="doc-noteref"
              aria-label={`Reference ${part.text}`}
            >
              {part.text}
            </a>
          ),
        )}
      </Mark>
    </>
  )
}
