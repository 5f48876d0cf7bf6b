'use client'

import {
  CommentSubmissionSchema,
  type OwnComment,
  type PublicComment,
} from '@footnote/contracts/comment'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { TextArea } from '../../ui/text-area'
import { openCommentDraft } from './comment-draft'
import styles from './comment-form.module.css'
import { describeLength } from './describe-length'
import { describeProblem, type Problem } from './describe-problem'
import { makeIdempotencyKey } from './make-idempotency-key'
import { sendComment } from './send-comment'

/** Writes one comment. What is typed stays in the form and in this browser until it is stored. */
export function CommentForm({
  articleId,
  parentId,
  label,
  hasFocus,
  gate,
  onStored,
  onCancel,
}: {
  articleId: string
  parentId: string | null
  label: string
  hasFocus: boolean
  /** The way to log in again, when a log-in has ended while the form was open. */
  gate: ReactNode
  onStored: (
    outcome:
      { status: 'held'; comment: OwnComment } | { status: 'published'; comment: PublicComment },
  ) => void
  onCancel?: (() => void) | undefined
}) {
  const id = useId()
  const [draft] = useState(() => openCommentDraft(articleId, parentId))
  const [text, setText] = useState(draft.read)
  const [idempotencyKey, setIdempotencyKey] = useState(makeIdempotencyKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSending, setIsSending] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (hasFocus) form.current?.querySelector('textarea')?.focus()
  }, [hasFocus])

  useEffect(() => {
    if (problem !== null) document.getElementById(`${id}-problem`)?.focus()
  }, [problem, id])

  function keep(next: string) {
    setText(next)
    draft.write(next)
  }

  async function submit() {
    if (isSending) return
    const submission = CommentSubmissionSchema.safeParse({
      articleId,
      parentId,
      text,
      idempotencyKey,
    })
    if (!submission.success) {
      const textError = submission.error.issues[0]?.message ?? null
      setProblem({ message: null, textError, isLoggedOut: false })
      return
    }
    setIsSending(true)
    const outcome = await sendComment(submission.data)
    setIsSending(false)
    if (outcome.status === 'held' || outcome.status === 'published') {
      keep('')
      setProblem(null)
      setIdempotencyKey(makeIdempotencyKey())
      onStored(outcome)
      return
    }
    setProblem(describeProblem(outcome))
  }

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
        {problem !== null && (
          <ErrorSummary
            id={`${id}-problem`}
            message={problem.message}
            errors={
              problem.textError === null
                ? []
                : [{ fieldId: `${id}-text`, message: problem.textError }]
            }
          />
        )}
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
