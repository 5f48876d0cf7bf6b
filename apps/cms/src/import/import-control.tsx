'use client'

import type { ImportState } from '@footnote/contracts/reference-import'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { askImportState, askToMoveImport } from './ask-import'
import { describeImport } from './describe-import'
import styles from './import.module.css'

const POLL_MS = 1_000

/** What can be done with an import now: start it, watch it, stop it. */
export function ImportControl({ initial }: { initial: ImportState }) {
  const router = useRouter()
  const progressId = useId()
  const status = useRef<HTMLParagraphElement>(null)
  const [latest, setState] = useState(initial)
  const [isMoving, setIsMoving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const state = laterOf(initial, latest)
  const isRunning = state.status === 'running'

  useEffect(() => {
    if (!isRunning) return
    let isWatched = true
    const timer = setInterval(() => {
      void askImportState(state.id).then((found) => {
        if (!isWatched || found === null) return
        setState(found)
        // The lines of the report came from the server, and are asked for once all are there.
        if (found.status !== 'running') router.refresh()
      })
    }, POLL_MS)
    return () => {
      isWatched = false
      clearInterval(timer)
    }
  }, [isRunning, router, state.id])

  async function move(to: 'start' | 'cancel') {
    setFailure(null)
    setIsMoving(true)
    const outcome = await askToMoveImport(state.id, to)
    setIsMoving(false)
    if (outcome.status === 'failed') setFailure(outcome.message)
    else setState(outcome.state)
    // The button that was pressed is gone.
    status.current?.focus()
    router.refresh()
  }

  const fresh = state.total - state.matched - state.refused
  return (
    <section aria-label="Progress" className={styles.control}>
      <p id={progressId} ref={status} role={isRunning ? undefined : 'status'} tabIndex={-1}>
        {describeImport(state)}
      </p>
      {isRunning && (
        <progress
          aria-labelledby={progressId}
          className={styles.progress}
          max={state.total}
          // Without a value, the bar moves and does not say that nothing happens.
          value={state.done === 0 ? undefined : state.done}
        />
      )}
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.actions}>
        {state.status === 'previewed' && fresh > 0 && (
          <button
            className={`${styles.button} ${styles.main}`}
            disabled={isMoving}
            onClick={() => void move('start')}
            type="button"
          >
            {fresh === 1 ? 'Import 1 reference' : `Import ${fresh.toLocaleString('en')} references`}
          </button>
        )}
        {(isRunning || state.status === 'previewed') && (
          <button
            className={styles.button}
            disabled={isMoving}
            onClick={() => void move('cancel')}
            type="button"
          >
            {isRunning ? 'Stop the import' : 'Do not import'}
          </button>
        )}
        {isRunning && (
          <span className={styles.quiet}>You may leave this page; the import goes on.</span>
        )}
      </div>
    </section>
  )
}

/** The page may have been made anew after the last question, and the other way round. */
function laterOf(made: ImportState, asked: ImportState): ImportState {
  const isMadeLater = made.done > asked.done || isOver(made)
  return isMadeLater && !isOver(asked) ? made : asked
}

function isOver({ status }: ImportState): boolean {
  return status !== 'previewed' && status !== 'running'
}
