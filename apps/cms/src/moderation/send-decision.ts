import type { Decision } from '@footnote/contracts/comment'
import { z } from 'zod'

const TIMEOUT_MS = 10_000
const RefusalSchema = z.object({
  message: z.string(),
  decidedAt: z.iso.datetime().nullish(),
  comment: z.object({ status: z.string() }).optional(),
})

export type SendOutcome =
  { isStored: true } | { isStored: false; message: string; isSettled: boolean }

/** Sends a decision to the CMS; a failure is a sentence for the card. */
export async function sendDecision(id: string, decision: Decision): Promise<SendOutcome> {
  try {
    const response = await fetch(`/api/comments/${id}/decision`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(decision),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return { isStored: true }
    return await readRefusal(response)
  } catch {
    const message = 'Not stored: the connection failed. Try again.'
    return { isStored: false, message, isSettled: false }
  }
}

async function readRefusal(response: Response): Promise<SendOutcome> {
  const refusal = RefusalSchema.safeParse(await response.json().catch(() => null))
  if (!refusal.success) {
    return {
      isStored: false,
      message: `Not stored (${response.status}). Try again.`,
      isSettled: false,
    }
  }
  const { comment, decidedAt, message } = refusal.data
  const state = comment === undefined ? '' : ` It is now ${comment.status}.`
  return {
    isStored: false,
    message: `${message}${state}${formatMoment(decidedAt ?? null)}`,
    isSettled: response.status === 409,
  }
}

function formatMoment(instant: string | null): string {
  if (instant === null) return ''
  const seconds = Math.max(0, Math.round((Date.now() - new Date(instant).getTime()) / 1_000))
  return seconds < 120 ? ` (${seconds} s ago)` : ` (${Math.round(seconds / 60)} min ago)`
}
