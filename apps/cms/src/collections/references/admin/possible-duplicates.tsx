'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { REFERENCE_STATUS_LABELS } from '../reference-labels'
import { listIds } from '../../fields/list-ids'
import { textOf } from '../text-of'
import { MergedNote } from './merged-note'
import styles from './notes.module.css'
import { useDuplicates } from './use-duplicates'

/** Warns while somebody types that the library may have this source already, before anything is saved. */
export function PossibleDuplicates() {
  const { config } = useConfig()
  const { hasSavePermission, id } = useDocumentInfo()
  const field = (name: string) =>
    // eslint-disable-next-line react-hooks/rules-of-hooks -- always the same names in the same order
    useFormFields(([fields]) => textOf(fields[name]?.value)?.slice(0, 2_000) ?? null)
  const family = field('author.0.family')
  const group = field('author.0.literal')
  const hits = useDuplicates({
    id: typeof id === 'string' ? id : null,
    DOI: field('DOI'),
    PMID: field('PMID'),
    PMCID: field('PMCID'),
    title: field('title'),
    issued: field('issued'),
    firstAuthor: family ?? group,
  })
  const isSame = hits.some((hit) => hit.isSame)
  const [mergedInto] = listIds([useFormFields(([fields]) => fields['mergedInto']?.value)])
  if (hasSavePermission === false) return null
  if (mergedInto !== undefined) return <MergedNote intoId={mergedInto} />
  return (
    <div aria-live="polite">
      {hits.length > 0 && (
        <section
          aria-label="Possible duplicates"
          className={`${styles['note']} ${isSame ? styles['grave'] : ''}`}
        >
          <strong>{isSame ? 'This source is already here.' : 'Perhaps already here.'}</strong>{' '}
          {isSame
            ? 'Its identifier belongs to another record, so this one cannot be saved with it:'
            : 'Another record has the same title, year and first author:'}
          <ul className={styles['hits']}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <a href={`${config.routes.admin}/collections/references/${hit.id}`}>{hit.label}</a>{' '}
                ({hit.citationKey}
                {hit.status === 'active' ? '' : `, ${REFERENCE_STATUS_LABELS[hit.status]}`})
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
