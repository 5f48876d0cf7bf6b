import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import { memo } from 'react'
import type { CitedEntry } from '../../references/api/cited-list'
import styles from './cited-references.module.css'
import { goToCitation } from './go-to-text'
import { ProblemNote } from './problem-note'
import { SegmentedText } from './segmented-text'

/**
 * A line of the list: the reference as readers will see it, what is wrong with it, the ways to it.
 *
 * Remembered, because the list is made anew at every key while most of its lines stay the same.
 */
export const CitedReferenceItem = memo(function CitedReferenceItem({
  id,
  number,
  entry,
  uses,
  onOpen,
}: {
  id: string
  /** Null in a style that names its sources. */
  number: number | null
  /** Null until it is known. */
  entry: CitedEntry | null
  uses: number
  onOpen: (id: string) => void
}) {
  const isDeleted = entry?.status === 'deleted'
  return (
    <li className={styles['item']}>
      {number !== null && <span className={styles['number']}>{number}.</span>}
      <div className={styles['reference']}>
        <button
          className={styles['text']}
          title="Go to where it is cited"
          type="button"
          onClick={({ currentTarget }) => {
            void goToCitation(currentTarget, id)
          }}
        >
          {entry === null && '…'}
          {isDeleted && 'A reference that is no longer in the library'}
          {entry !== null && !isDeleted && <SegmentedText segments={entry.segments} />}
        </button>
        {entry?.problems.map((problem, index) => (
          <ProblemNote
            // That it was taken back is the first thing that is wrong with it.
            isGrave={index === 0 && isTakenBack(entry.status)}
            key={problem.message}
            {...problem}
          />
        ))}
        <p className={styles['foot']}>
          {uses > 1 && <span>cited {uses} times</span>}
          {!isDeleted && (
            <button className={styles['open']} type="button" onClick={() => onOpen(id)}>
              Open <span className={styles['hidden']}>{entry?.citationKey ?? 'the reference'}</span>
            </button>
          )}
        </p>
      </div>
    </li>
  )
})
