'use client'

import { citationText, formatCitation } from '@footnote/citations/format-citation'
import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import styles from './citation-chip.module.css'
import { type CitedReference, nameOpenArticle, useCitedReferences } from './cited-references-store'
import { listReferenceIds } from './number-cited-references'

const TROUBLE: Partial<Record<NonNullable<CitedReference['status']>, string>> = {
  corrected: 'corrected',
  concern: 'expression of concern',
  retracted: 'retracted',
  withdrawn: 'withdrawn',
  deleted: 'deleted',
}

/**
 * A citation in the text: what readers will see in its place, and on hover or focus what it
 * stands for. The editor hands over the fields; without them they are read from the form.
 */
export function CitationChip({ formData }: { formData?: Record<string, unknown> }) {
  const { id } = useDocumentInfo()
  const cited = useCitedReferences(nameOpenArticle(id))
  const form = useFormFields(([fields]) => fields)
  const cardId = useId()

  // The form may hold an edit that is not saved, and may never be.
  const read = (name: string) => (formData === undefined ? form[name]?.value : formData[name])
  const chosen = listReferenceIds(read('references'))
  const known = chosen.flatMap((referenceId) => cited.filter(({ id }) => id === referenceId))
  const isEmpty = chosen.length === 0
  const trouble = known.find(({ status }) => status !== null && status in TROUBLE)?.status ?? null

  return (
    <InlineBlockContainer>
      {/* The list beside the text finds the places that cite a source by `data-cites`, and goes there. */}
      <span
        className={`${styles['chip']} ${isEmpty ? styles['empty'] : ''}`}
        data-cites={chosen.join(' ')}
        data-status={trouble}
        tabIndex={-1}
      >
        <span aria-describedby={cardId}>
          {isEmpty ? 'no source' : printCitation({ cited: known, total: chosen.length, read })}
          {trouble !== null && <b className={styles['trouble']}> {TROUBLE[trouble]}</b>}
        </span>
        <span className={styles['card']} id={cardId} role="tooltip">
          {known.map(({ id: referenceId, number, status, title }) => (
            <span className={styles['source']} key={referenceId}>
              <b>{number}</b> {title ?? '…'}
              {status !== null && TROUBLE[status] !== undefined && (
                <b className={styles['trouble']}> {TROUBLE[status]}</b>
              )}
            </span>
          ))}
          {isEmpty && <span className={styles['source']}>Choose a reference, or remove this.</span>}
          <span className={styles['actions']} data-citation-edit>
            <InlineBlockEditButton />
            <InlineBlockRemoveButton />
          </span>
        </span>
      </span>
    </InlineBlockContainer>
  )
}

/** As the style of the site prints it; a source whose number is not known yet is three dots. */
function printCitation({
  cited,
  total,
  read,
}: {
  cited: CitedReference[]
  total: number
  read: (name: string) => unknown
}): string {
  const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
  if (cited.length < total) return '…'
  return citationText(
    formatCitation({
      citation: {
        locator: textOf(read('locator')),
        prefix: textOf(read('prefix')),
        suffix: textOf(read('suffix')),
      },
      marks: cited.map(({ id, number, mark }) => ({ referenceId: id, number, authorDate: mark })),
      // The chip itself sets numbers apart, so that only authors and dates need a style of their own.
      style: cited.some(({ mark }) => mark !== null) ? 'author-date' : 'ama',
    }),
  )
}
