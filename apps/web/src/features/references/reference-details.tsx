import { listIdentifierLinks } from '@footnote/citations/identifiers'
import type { ReferenceSegment } from '@footnote/citations/reference-segments'
import type { Reference } from '@footnote/contracts/reference'
import type { ReactNode } from 'react'
import { describeEvidence } from './describe-evidence'
import styles from './reference-details.module.css'
import { ReferenceStatus } from './reference-status'

const IDENTIFIER_NAMES = { DOI: 'DOI', PMID: 'PubMed', PMCID: 'PMC full text' } as const

/** What kind of source it is, whether it still stands, and where to read it. */
export function ReferenceDetails({
  reference,
  segments,
  children,
}: {
  reference: Reference
  segments: ReferenceSegment[]
  children?: ReactNode
}) {
  const printed = new Set(segments.map(({ href }) => href))
  const links = listIdentifierLinks(reference.csl ?? {}).filter(({ href }) => !printed.has(href))
  const evidence = describeEvidence(reference)
  return (
    <>
      <ReferenceStatus reference={reference} />
      <span className={styles.details}>
        {evidence !== null && <span data-card="evidence">{evidence}</span>}
        {links.map(({ kind, value, href }) => (
          <a
            key={kind}
            href={href}
            rel="noopener"
            aria-label={`${IDENTIFIER_NAMES[kind]} ${value}`}
          >
            {IDENTIFIER_NAMES[kind]}
          </a>
        ))}
        {children}
      </span>
    </>
  )
}
