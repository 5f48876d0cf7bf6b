'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import {
  type CitedReference,
  nameOpenArticle,
  publishCitedReferences,
} from './cited-references-store'
import styles from './cited-references.module.css'
import { numberCitedReferences } from './number-cited-references'
import { useReferenceTitles } from './use-reference-titles'

/** The references cited so far, under the text, with the numbers readers will see. */
export function CitedReferences() {
  const { id } = useDocumentInfo()
  const body = useFormFields(([fields]) => fields['body']?.value)
  const numbers = useMemo(() => numberCitedReferences(body), [body])
  const titles = useReferenceTitles([...numbers.keys()])
  const cited = useMemo(
    () =>
      [...numbers].map(([referenceId, number]) => ({
        id: referenceId,
        number,
        title: titles.get(referenceId) ?? null,
      })),
    [numbers, titles],
  )
  useEffect(() => publishCitedReferences(nameOpenArticle(id), cited), [id, cited])
  if (cited.length === 0) return null
  return (
    <section className={styles['cited']} aria-label="References cited so far">
      <h3 className={styles['heading']}>References cited so far</h3>
      <ol className={styles['list']}>
        {cited.map((reference) => (
          <CitedReferenceItem key={reference.id} {...reference} />
        ))}
      </ol>
    </section>
  )
}

function CitedReferenceItem({ id, title }: CitedReference) {
  const { config } = useConfig()
  return (
    <li>
      <a
        href={`${config.routes.admin}/collections/references/${id}`}
        target="_blank"
        rel="noreferrer"
      >
        {title ?? '…'}
      </a>
    </li>
  )
}
