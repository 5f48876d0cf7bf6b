import { Button } from '@payloadcms/ui'
import { type ReactNode, type SubmitEvent, useId, useState } from 'react'
import frame from '../../admin/dialog.module.css'
import styles from './cite-dialog.module.css'
import { focusFirst } from './focus-first'

/** Asks for a DOI, PMID or PMCID in any form people have it. */
export function AskIdentifier({
  message,
  onAsk,
  children,
}: {
  message: string | null
  onAsk: (text: string) => void
  children: ReactNode
}) {
  const [text, setText] = useState('')
  const id = useId()

  function ask(event: SubmitEvent<HTMLFormElement>) {
    // The dialog lies within the article's form for React, and must not save that.
    event.preventDefault()
    event.stopPropagation()
    if (text.trim() !== '') onAsk(text.trim())
  }

  return (
    <form className={styles['confirm']} onSubmit={ask} ref={focusFirst}>
      <div className={frame['field']}>
        <label htmlFor={id}>DOI, PMID, PMCID, or their address</label>
        <input
          aria-describedby={`${id}-hint`}
          aria-invalid={message !== null}
          autoComplete="off"
          id={id}
          maxLength={1_000}
          onChange={(event) => setText(event.target.value)}
          placeholder="10.1054/mehy.2000.1133"
          type="text"
          value={text}
        />
        <span
          className={message === null ? styles['hint'] : styles['error']}
          id={`${id}-hint`}
          role="status"
        >
          {message ?? 'Nothing is stored before you say so.'}
        </span>
      </div>
      <div className={styles['actions']}>
        <Button margin={false} size="medium" type="submit">
          Look up
        </Button>
        {children}
      </div>
    </form>
  )
}
