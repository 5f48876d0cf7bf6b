import { CommentSubmissionSchema, type SubmitOutcome } from '@footnote/contracts/comment'
import { useState } from 'react'
import { openCommentDraft } from './comment-draft'
import { describeProblem, type Problem } from './describe-problem'
import { makeIdempotencyKey } from './make-idempotency-key'
import { sendComment } from './send-comment'

export type StoredComment = Extract<SubmitOutcome, { status: 'held' | 'published' }>

/** One comment from the first letter until it is stored; a second try is the same submission. */
export function useCommentSubmission({
  articleId,
  parentId,
  onStored,
}: {
  articleId: string
  parentId: string | null
  onStored: (outcome: StoredComment) => void
}) {
  const [draft] = useState(() => openCommentDraft(articleId, parentId))
  const [text, setText] = useState(draft.read)
  const [idempotencyKey, setIdempotencyKey] = useState(makeIdempotencyKey)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isSending, setIsSending] = useState(false)

  function keep(next: string) {
    setText(next)
    draft.write(next)
  }

  async function submit() {
    if (isSending) return
    const form = { articleId, parentId, text, idempotencyKey }
    const submission = CommentSubmissionSchema.safeParse(form)
    if (!submission.success) return setProblem(describeInvalid(submission.error))
    setIsSending(true)
    const outcome = await sendComment(submission.data)
    setIsSending(false)
    if (!isStored(outcome)) return setProblem(describeProblem(outcome))
    keep('')
    setProblem(null)
    setIdempotencyKey(makeIdempotencyKey())
    onStored(outcome)
  }

  return { text, keep, problem, isSending, submit }
}

function describeInvalid({ issues }: { issues: { message: string }[] }): Problem {
  return { message: null, textError: issues[0]?.message ?? null, isLoggedOut: false }
}

function isStored(outcome: { status: string }): outcome is StoredComment {
  return outcome.status === 'held' || outcome.status === 'published'
}
