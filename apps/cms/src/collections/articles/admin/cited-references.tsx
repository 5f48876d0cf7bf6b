'use client'

import type { CitationStyle } from '@footnote/contracts/reference'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { CitedReferenceItem } from './cited-reference-item'
import { nameOpenArticle, publishCitedReferences } from './cited-references-store'
import styles from './cited-references.module.css'
import { listCitations, numberCitedReferences } from './number-cited-references'
import { ReferenceDrawer } from './reference-drawer'
import { summarizeProblems } from './summarize-problems'
import { UncitedReferences } from './uncited-references'
import { useCitedList } from './use-cited-list'
import { useUncited } from './use-uncited'

const STYLE_NAMES: Record<CitationStyle, string> = {
  ama: 'AMA style',
  vancouver: 'Vancouver style',
  'author-date': 'author-date style',
}

/** The list beside the text: what is cited now, as readers will see it, and what is wrong with it. */
export function CitedReferences() {
  const { id } = useDocumentInfo()
  const body = useFormFields(([fields]) => fields['body']?.value)
  const reason = useFormFields(([fields]) => fields['retractionAcknowledgement']?.value)
  const citations = useMemo(() => listCitations(body), [body])
  // Words typed beside a citation change nothing here, so nothing below is made anew for them.
  const order = JSON.stringify([...numberCitedReferences(citations).keys()])
  const numbers = useMemo(() => numberCitedReferences(citations), [order]) // eslint-disable-line react-hooks/exhaustive-deps -- see above
  const cited = [...numbers.keys()]
  const { style, entries, hasFailed, retry } = useCitedList({
    ids: cited,
    articleId: id === undefined ? null : String(id),
    reason: typeof reason === 'string' ? reason : null,
  })
  const { uncited, keep, letGo } = useUncited(cited)
  const [openId, setOpenId] = useState<string | null>(null)
  const closeReference = useCallback(() => setOpenId(null), [])

  useEffect(() => {
    const known = [...numbers].map(([referenceId, number]) => {
      const entry = entries.get(referenceId) ?? null
      const { mark = null, status = null, text = null } = entry ?? {}
      return { id: referenceId, number, title: text, mark, status, entry }
    })
    publishCitedReferences(nameOpenArticle(id), known)
  }, [id, numbers, entries])

  const isNamed = style === 'author-date'
  const listed = isNamed ? sortAsListed(cited, [...entries.keys()]) : cited
  const shown = cited.flatMap((referenceId) => entries.get(referenceId) ?? [])
  return (
    <section aria-labelledby="cited-references" className={styles['cited']}>
      <header className={styles['head']}>
        <h2 className={styles['heading']} id="cited-references">
          References{cited.length > 0 && <span className={styles['count']}> {cited.length}</span>}
        </h2>
        {style !== null && <span className={styles['style']}>{STYLE_NAMES[style]}</span>}
      </header>
      {cited.length === 0 ? (
        <p className={styles['empty']}>
          Nothing is cited yet. Type <kbd>@</kbd> in the text and a name, a year or a word of the
          title, or paste a DOI or PubMed number.
        </p>
      ) : (
        <p className={styles['summary']} role="status">
          {hasFailed ? 'The list could not be read.' : summarizeProblems(shown)}{' '}
          {hasFailed && (
            <button className={styles['open']} type="button" onClick={retry}>
              Try again
            </button>
          )}
        </p>
      )}
      <ol className={styles['list']}>
        {listed.map((referenceId) => (
          <CitedReferenceItem
            entry={entries.get(referenceId) ?? null}
            id={referenceId}
            key={referenceId}
            number={isNamed ? null : (numbers.get(referenceId) ?? null)}
            uses={citations.filter((citation) => citation.includes(referenceId)).length}
            onOpen={setOpenId}
          />
        ))}
      </ol>
      <UncitedReferences
        entries={uncited.flatMap((referenceId) => entries.get(referenceId) ?? [])}
        onKeep={keep}
        onLetGo={letGo}
      />
      {openId !== null && <ReferenceDrawer id={openId} key={openId} onClose={closeReference} />}
    </section>
  )
}

function sortAsListed(cited: string[], order: string[]): string[] {
  const positions = new Map(order.map((id, index) => [id, index]))
  const positionOf = (id: string) => positions.get(id) ?? Number.MAX_SAFE_INTEGER
  return cited.toSorted((a, b) => positionOf(a) - positionOf(b))
}
