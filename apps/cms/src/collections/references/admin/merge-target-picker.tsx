import { useId, useState } from 'react'
import frame from '../../../admin/dialog.module.css'
import { useReferenceSearch } from '../../../editor/citing/use-reference-search'
import type { ReferenceHit } from '../api/reference-hit'
import { REFERENCE_STATUS_LABELS } from '../reference-labels'
import styles from './merge.module.css'

/** Finds the record that stays, by what one knows of it. */
export function MergeTargetPicker({
  id,
  onChoose,
  onCancel,
}: {
  id: string
  onChoose: (target: ReferenceHit) => void
  onCancel: () => void
}) {
  const [words, setWords] = useState('')
  const search = useReferenceSearch(words.trim() === '' ? null : words, 0)
  const inputId = useId()
  const hits = (search?.hits ?? []).filter((hit) => hit.id !== id)
  return (
    <>
      <label className={frame['field']} htmlFor={inputId}>
        Author, year, title, key or DOI
        <input
          autoComplete="off"
          id={inputId}
          maxLength={200}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            const [first] = hits
            if (search?.isCurrent === true && first !== undefined) onChoose(first)
          }}
        />
      </label>
      <p aria-live="polite" className={styles['hint']}>
        {search?.hasFailed === true && 'The newsroom did not answer. Check your connection.'}
        {search?.isCurrent === true && !search.hasFailed && hits.length === 0 && 'Nothing found.'}
        {hits.length > 0 &&
          `${hits.length} found. Choose the record that stays; Enter takes the first.`}
      </p>
      <ul className={styles['hits']}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <button className={styles['hit']} type="button" onClick={() => onChoose(hit)}>
              {hit.label}
              <span className={styles['hint']}>
                {hit.citationKey}
                {hit.containerTitle === null ? '' : ` · ${hit.containerTitle}`}
                {hit.status === 'active' ? '' : ` · ${REFERENCE_STATUS_LABELS[hit.status]}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles['actions']}>
        <button className={styles['cancel']} type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </>
  )
}
