import { type DemoComment, demoComments } from '@footnote/fixtures/demo/demo-comments'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { UNTIL_STAMPED } from '../collections/comments/store-comment'
import { getByName } from './get-by-name'

const MINUTES_APART = 17

/** Lets the demo's readers comment and its moderator decide, each in their own name. */
export async function createDemoDiscussion({
  articleIds,
  asReader,
  asModerator,
  now,
}: {
  articleIds: Map<string, string>
  /** Requests in the name of each reader, by the key of the demo library. */
  asReader: Map<string, PayloadRequest>
  asModerator: PayloadRequest
  now: Date
}): Promise<void> {
  const ids = new Map<string, string>()
  for (const [index, comment] of demoComments.entries()) {
    const req = getByName(asReader, comment.reader)
    const { id } = await req.payload.create({
      collection: 'comments',
      req,
      overrideAccess: false,
      data: {
        ...UNTIL_STAMPED,
        article: getByName(articleIds, comment.article),
        text: comment.text,
        createdAt: dateArrival({ comment, index, now }),
        idempotencyKey: `${req.user?.id}:${randomUUID()}`,
        ...(comment.answers === undefined ? {} : { parent: getByName(ids, comment.answers) }),
      },
    })
    ids.set(comment.key, id)
    await decide({ req: asModerator, id, comment })
  }
  for (const { key, reader, status } of demoComments) {
    if (status !== 'removedByAuthor') continue
    const req = getByName(asReader, reader)
    const id = getByName(ids, key)
    await req.payload.update({ collection: 'comments', id, req, data: { status } })
  }
}

/** What waits came today, a while apart: a queue that is years old would teach nobody anything. */
function dateArrival({
  comment,
  index,
  now,
}: {
  comment: DemoComment
  index: number
  now: Date
}): string {
  if (comment.status !== 'pending') return comment.createdAt
  return new Date(now.getTime() - index * MINUTES_APART * 60_000).toISOString()
}

/** A comment its author took back was approved first, or nobody could have answered it. */
async function decide({
  req,
  id,
  comment,
}: {
  req: PayloadRequest
  id: string
  comment: DemoComment
}): Promise<void> {
  if (comment.status === 'pending') return
  await req.payload.update({
    collection: 'comments',
    id,
    req,
    data: {
      status: comment.status === 'removedByAuthor' ? 'approved' : comment.status,
      reasonCode: comment.reasonCode ?? null,
      editorNote: comment.editorNote ?? null,
    },
  })
}
