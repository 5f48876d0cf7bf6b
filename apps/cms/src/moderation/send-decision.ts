import { CommentStatusSchema, type Decision } from '@footnote/contracts/comment'
import { z } from 'zod'
import { formatAge } from '../admin/format-age'
import { STATUS_LABELS } from '../collections/comments/status-labels'

const TIMEOUT_MS = 10_000

const RefusalSchema = z.object({
  message: z.string(),
  decidedAt: z.iso.datetime().nullish(),
  comment: z.object({ status: CommentStatusSchema }).optional(),
})

/** Why a decision was not stored; a settled one cannot be tried again from this card. */
export type SendFailure = { message: string; isSettled: boolean }

/** Sends a decision to the CMS; `null` when it is stored. */
export async function sendDecision(id: string, decision: Decision): Promise<SendFailure | null> {
  try {
    const response = await fetch(`/api/comments/${id}/decision`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(decision),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return response.ok ? null : readRefusal(response.status, await response.json())
  } catch {
    return { message: 'Not stored: the connection failed. Try again.', isSettled: false }
  }
}

function readRefusal(status: number, body: unknown): SendFailure {
  const refusal = RefusalSchema.safeParse(body)
  if (!refusal.success) return { message: `Not stored (${status}). Try again.`, isSettled: false }
  const { comment, decidedAt, message } = refusal.data
  const when = decidedAt ? `, ${formatAge({ since: decidedAt, now: new Date() })}` : ''
  const state = comment === undefined ? '' : ` Now: ${STATUS_LABELS[comment.status]}${when}.`
  return { message: `${message}${state}`, isSettled: status === 409 }
}
