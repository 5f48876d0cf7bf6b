import type { PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'

/** Finds a comment in any state, for an operation that decides what may be told of it. */
export async function findComment(req: PayloadRequest, id: string): Promise<Comment | null> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
