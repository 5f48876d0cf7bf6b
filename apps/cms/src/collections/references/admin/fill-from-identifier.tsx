'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { draftToDocument } from '../draft-to-document'
import { textOf } from '../text-of'
import { FillFailure } from './fill-failure'
import { FillPreview } from './fill-preview'
import styles from './fill-from-identifier.module.css'
import type { FillField } from './list-fill-changes'
import { useLookUp } from './use-look-up'

/** Fills the form of a reference from its DOI, PMID or PMCID. Only saving the form stores anything. */
export function FillFromIdentifier() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { dispatchFields, getData, reset, setModified } = useForm()
  const { state, lookUp, forget } = useLookUp()
  const [text, setText] = useState<string | null>(null)
  const [filledCount, setFilledCount] = useState<number | null>(null)
  const inputId = useId()
  if (hasSavePermission === false) return null

  const data: Record<string, unknown> = getData()
  const known = textOf(data['DOI']) ?? textOf(data['PMID']) ?? textOf(data['PMCID']) ?? ''
  const asked = text ?? known

  async function ask() {
    setFilledCount(null)
    if (asked.trim() === '') return
    const outcome = await lookUp({ text: asked, forId: id === undefined ? null : String(id) })
    if (outcome === null || outcome.status === 'not-an-identifier') return
    if (outcome.status === 'found' || outcome.status === 'similar') return
    // Nothing typed gets lost: the form takes the identifier over, to be filled in by hand.
    const { kind, value } = outcome.identifier
    if (outcome.status === 'here' || textOf(getData()[kind]) !== null) return
    dispatchFields({ type: 'UPDATE', path: kind, value })
    setModified(true)
  }

  async function fill(fields: FillField[]) {
    if (state.status !== 'answered' || !('draft' in state.outcome)) return
    const found = draftToDocument(state.outcome.draft, state.outcome.source)
    const chosen = fields.map((field) => [field, found[field]])
    await reset({ ...getData(), ...Object.fromEntries(chosen) })
    setModified(true)
    setFilledCount(fields.length)
    forget()
  }

  function askOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void ask()
  }

  return (
    <section aria-label="Fill from an identifier" className={styles['fill']}>
      <label htmlFor={inputId}>Fill from DOI, PMID or PMCID</label>
      <div className={styles['question']}>
        <input
          autoComplete="off"
          className={styles['input']}
          id={inputId}
          maxLength={1_000}
          placeholder="10.1056/nejmoa1800389, PMID 29897866 or a link"
          spellCheck={false}
          type="text"
          value={asked}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={askOnEnter}
        />
        <button
          className={styles['ask']}
          disabled={asked.trim() === '' || state.status === 'asking'}
          type="button"
          onClick={() => void ask()}
        >
          {state.status === 'asking' ? 'Looking…' : 'Look up'}
        </button>
      </div>
      <div aria-live="polite">
        {filledCount !== null && (
          <p className={styles['said']}>
            {filledCount === 1 ? 'One field was filled.' : `${filledCount} fields were filled.`}{' '}
            Nothing is stored until you save.
          </p>
        )}
        {state.status === 'not-answered' && <p className={styles['said']}>{state.message}</p>}
        {state.status === 'answered' &&
          ('draft' in state.outcome ? (
            <FillPreview
              current={data}
              key={JSON.stringify(state.outcome.identifier)}
              outcome={state.outcome}
              onCancel={forget}
              onFill={(fields) => void fill(fields)}
            />
          ) : (
            <FillFailure outcome={state.outcome} />
          ))}
      </div>
    </section>
  )
}
