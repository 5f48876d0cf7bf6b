'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import styles from './citation-chip.module.css'
import { nameOpenArticle, useCitedReferences } from './cited-references-store'
import { listReferenceIds } from './number-cited-references'

/** A citation in the text: the numbers readers will see, and on hover or focus what they stand for. */
export function CitationChip() {
  const { id } = useDocumentInfo()
  const cited = useCitedReferences(nameOpenArticle(id))
  const chosen = listReferenceIds(useFormFields(([fields]) => fields['references']?.value))
  const locator = useFormFields(([fields]) => fields['locator']?.value)
  const cardId = useId()

  const references = chosen.map(
    (referenceId) =>
      cited.find((reference) => reference.id === referenceId) ?? {
        id: referenceId,
        number: null,
        title: null,
      },
  )
  const numbers = references.map(({ number }) => number ?? '…').join(',')
  const place = typeof locator === 'string' && locator !== '' ? `(${locator})` : ''
  const isEmpty = references.length === 0

  return (
    <InlineBlockContainer>
      {/* The list beside the text finds the places that cite a source by `data-cites`, and goes there. */}
      <span
        className={`${styles['chip']} ${isEmpty ? styles['empty'] : ''}`}
        data-cites={chosen.join(' ')}
        tabIndex={-1}
      >
        <span aria-describedby={cardId}>{isEmpty ? 'no source' : `${numbers}${place}`}</span>
        <span className={styles['card']} id={cardId} role="tooltip">
          {references.map((reference) => (
            <span className={styles['source']} key={reference.id}>
              <b>{reference.number ?? '…'}</b> {reference.title ?? '…'}
            </span>
          ))}
          {isEmpty && <span className={styles['source']}>Choose a reference, or remove this.</span>}
          <span className={styles['actions']}>
            <InlineBlockEditButton />
            <InlineBlockRemoveButton />
          </span>
        </span>
      </span>
    </InlineBlockContainer>
  )
}
