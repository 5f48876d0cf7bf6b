'use client'

import { hasUncitedFigure } from '@footnote/domain/evidence/has-uncited-figure'
import { summarizeEvidence } from '@footnote/domain/evidence/summarize-evidence'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { nameOpenArticle, useCitedReferences } from './cited-references-store'
import { EvidenceAttention } from './evidence-attention'
import { BASIS_LABELS, countClaims, labelStudyType } from './evidence-labels'
import styles from './evidence-panel.module.css'
import { EvidenceBars } from './evidence-bars'
import { listPassages } from './list-passages'
import { listCitations } from './number-cited-references'
import { SourceTimeline } from './source-timeline'

/** What the claims of the open article rest on: how strong, how old, and what to look at. */
export function EvidencePanel() {
  const { id } = useDocumentInfo()
  const body = useFormFields(([fields]) => fields['body']?.value)
  const reviewed = useFormFields(([fields]) => fields['lastReviewed']?.value)
  const cited = useCitedReferences(nameOpenArticle(id))
  const [now] = useState(() => new Date())
  const summary = useMemo(
    () =>
      summarizeEvidence({
        citations: listCitations(body),
        sources: cited.flatMap(({ entry }) => entry ?? []),
        lastReviewed: typeof reviewed === 'string' ? reviewed : null,
        now,
      }),
    [body, cited, reviewed, now],
  )
  const uncited = useMemo(() => listPassages(body).filter(hasUncitedFigure), [body])
  if (summary.claimCount === 0) {
    return (
      <section aria-label="What the article rests on" className={styles['panel']}>
        <p className={styles['lead']}>Nothing is cited yet, so there is nothing to weigh.</p>
        <EvidenceAttention attention={[]} cited={cited} uncited={uncited} />
      </section>
    )
  }
  return (
    <section aria-label="What the article rests on" className={styles['panel']}>
      <p className={styles['lead']}>
        {countClaims(summary.claimCount)} on {summary.sourceCount}{' '}
        {summary.sourceCount === 1 ? 'source' : 'sources'}
      </p>
      <div className={styles['charts']}>
        <EvidenceBars
          caption="The strongest source of each claim"
          note="Oxford levels of evidence, 1 the strongest. News, opinion, narrative reviews and guidelines have none of their own."
          rows={summary.byBasis
            .filter(({ basis, claimCount }) => basis !== 'fallen' || claimCount > 0)
            .map(({ basis, claimCount }) => ({
              name: BASIS_LABELS[basis],
              count: claimCount,
              isFallen: basis === 'fallen',
            }))}
          total={summary.claimCount}
        />
        <EvidenceBars
          caption="Claims by kind of study"
          note="A claim with several sources counts under each."
          rows={summary.byStudyType.map(({ studyType, claimCount }) => ({
            name: labelStudyType(studyType),
            count: claimCount,
            isFallen: false,
          }))}
          total={summary.claimCount}
        />
      </div>
      <SourceTimeline ages={summary.ages} thisYear={now.getUTCFullYear()} />
      <EvidenceAttention attention={summary.attention} cited={cited} uncited={uncited} />
    </section>
  )
}
