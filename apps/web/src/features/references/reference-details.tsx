import { listIdentifierLinks } from '@footnote/citations/identifiers'
import type { ReferenceSegment } from '@footnote/citations/reference-segments'
import type { Reference } from '@footnote/contracts/reference'
import type { ReactNode } from 'react'
import styles from './reference-details.module.css'
import { ReferenceStatus } from './reference-status'

const IDENTIFIER_NAMES = { DOI: 'DOI', PMID: 'PubMed', PMCID: 'PMC full text' } as const

const STUDY_NAMES = {
  'systematic-review': 'Systematic review',
  'randomized-trial': 'Randomized trial',
  'non-randomized-trial': 'Non-randomized trial',
  cohort: 'Cohort study',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  'case-report': 'Case report',
  laboratory: 'Laboratory study',
  'narrative-review': 'Narrative review',
  guideline: 'Guideline',
  news: 'News',
  opinion: 'Opinion',
  other: null,
} as const

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
  const study = reference.studyType === null ? null : STUDY_NAMES[reference.studyType]
  return (
    <>
      <ReferenceStatus reference={reference} />
      <span className={styles.details}>
        {study !== null && <span>{study}</span>}
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
