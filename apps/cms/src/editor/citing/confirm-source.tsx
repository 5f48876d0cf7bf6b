import { Button } from '@payloadcms/ui'
import { type ReactNode, type SubmitEvent, useId, useState } from 'react'
import frame from '../../admin/dialog.module.css'
import styles from './cite-dialog.module.css'
import { focusFirst } from './focus-first'

/** As long as a line of the article's field can sensibly be. */
const REASON_CHARS_MAX = 300

/** The one key that cites what is shown; retracted work is cited only with a written reason. */
export function ConfirmSource({
  label,
  needsReason,
  isSecond = false,
  onConfirm,
  children,
}: {
  label: string
  needsReason: boolean
  /** Something else is likelier, and has the focus. */
  isSecond?: boolean
  onConfirm: (reason: string | null) => void
  children?: ReactNode
}) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const id = useId()

  function confirm(event: SubmitEvent<HTMLFormElement>) {
    // The dialog lies within the article's form for React, and must not save that.
    event.preventDefault()
    event.stopPropagation()
    if (needsReason && reason.trim() === '') setMissing(true)
    else onConfirm(needsReason ? reason : null)
  }

  return (
    <form className={styles['confirm']} onSubmit={confirm} ref={isSecond ? null : focusFirst}>
      {needsReason && (
        <div className={frame['field']}>
          <label htmlFor={id}>Why is it cited although it was taken back?</label>
          <input
            aria-describedby={`${id}-hint`}
            aria-invalid={isMissing}
            autoComplete="off"
            id={id}
            maxLength={REASON_CHARS_MAX}
            onChange={(event) => setReason(event.target.value)}
            type="text"
            value={reason}
          />
          <span className={isMissing ? styles['error'] : styles['hint']} id={`${id}-hint`}>
            {isMissing
              ? 'Write a reason, or do not cite it.'
              : 'It is kept with the article, under Evidence.'}
          </span>
        </div>
      )}
      <div className={styles['actions']}>
        <Button
          buttonStyle={isSecond ? 'secondary' : 'primary'}
          margin={false}
          size="medium"
          type="submit"
        >
          {label}
        </Button>
        {children}
      </div>
    </form>
  )
}
