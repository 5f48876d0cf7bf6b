import {
  type CommentSubmission,
  type SubmitOutcome,
  SubmitOutcomeSchema,
} from '@footnote/contracts/comment'

const TIMEOUT_MS = 15_000
const RETRY_AFTER_SECONDS = 60

/** Sends a comment to the site. Being offline is an outcome like any other: the text stays and is sent again. */
export async function sendComment(
  submission: CommentSubmission,
): Promise<SubmitOutcome | { status: 'offline' }> {
  const response = await fetch('/api/comments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(submission),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  if (response === null) return { status: 'offline' }
  const answer: unknown = await response.json().catch(() => undefined)
  const parsed = SubmitOutcomeSchema.safeParse(answer)
  if (parsed.success) return parsed.data
  if (response.status === 401) return { status: 'logged-out' }
  return { status: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS }
}
