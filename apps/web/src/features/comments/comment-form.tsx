'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextArea } from '../../ui/text-area'
import styles from './comment-form.module.css'
import { describeLength } from './describe-length'
import type { Problem } from './describe-problem'
import { type StoredComment, useCommentSubmission } from './use-comment-submission'

/** Writes one comment. What is typed stays in the form and in this browser until it is stored. */
export function CommentForm({
  label,
  hasFocus,
  gate,
  onCancel,
  ...target
}: {
  articleId: string
  parentId: string | null
  label: string
  hasFocus: boolean
  /** The way to log in again, when a log-in has ended while the form was open. */
  gate: ReactNode
  onStored: (outcome: StoredComment) => void
  onCancel?: (() => void) | undefined
}) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { text, keep, problem, isSending, submit } = useCommentSubmission(target)

  useEffect(() => {
    if (hasFocus) form.current?.querySelector('textarea')?.focus()
  }, [hasFocus])

  function submitByKeyboard(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }

  return (
    <>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        noValidate
      >
        {problem !== null && <ProblemSummary formId={id} problem={problem} />}
        <TextArea
          id={`${id}-text`}
          name="text"
          label={label}
          value={text}
          error={problem?.textError ?? undefined}
          count={describeLength(text)}
          onChange={(event) => keep(event.target.value)}
          onKeyDown={submitByKeyboard}
        />
        <div className={styles.actions}>
          <Button disabled={isSending}>{isSending ? 'Sending …' : 'Post comment'}</Button>
          {onCancel !== undefined && (
            <Button type="button" look="quiet" onClick={onCancel}>
              Cancel
            </Button>
          )}
        </div>
      </form>
      {problem?.isLoggedOut === true && gate}
    </>
  )
}

/** Says why the comment is still in its form, and takes the focus each time there is a reason. */
function ProblemSummary({
  formId,
  problem,
}: {
  formId: string
  problem: Pick<Problem, 'message' | 'textError'>
}) {
  const id = `${formId}-problem`
  const { message, textError } = problem
  useEffect(() => {
    document.getElementById(id)?.focus()
  }, [id, problem])
  const errors = textError === null ? [] : [{ fieldId: `${formId}-text`, message: textError }]
  return <ErrorSummary id={id} message={message} errors={errors} />
}
