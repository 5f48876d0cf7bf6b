import { OwnCommentSchema } from '@footnote/contracts/comment'
import { ReaderSchema } from '@footnote/contracts/reader'
import { z } from 'zod'

const TIMEOUT_MS = 10_000

const MeSchema = z.object({
  reader: ReaderSchema.nullable(),
  comments: z.array(OwnCommentSchema),
})
export type Me = z.infer<typeof MeSchema>

/** Asks the site who is signed in and what of theirs waits under an article; `null` when it cannot say now. */
export async function findMe(slug: string): Promise<Me | null> {
  const response = await fetch(`/api/me?article=${slug}`, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => null)
  if (response === null) return null
  if (response.status === 401) return { reader: null, comments: [] }
  const answer: unknown = await response.json().catch(() => undefined)
  return MeSchema.safeParse(answer).data ?? null
}
