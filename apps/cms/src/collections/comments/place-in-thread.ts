import { COMMENT_DEPTH_MAX } from '@footnote/contracts/comment'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'

/**
 * Hangs a new reply into its thread: below an approved comment of the same article, at most
 * three levels deep. An answer to the third level stays there and keeps the name it answers.
 */
export const placeInThread: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  if (typeof data.parent !== 'string') return { ...data, depth: 1 }
  const answered = await findComment(req, data.parent)
  if (answered === null || idOf(answered.article) !== idOf(data.article)) throw gone(req)
  if (data.source === 'site' && answered.status !== 'approved') throw gone(req)
  const root = idOf(answered.root) ?? answered.id
  if (answered.depth < COMMENT_DEPTH_MAX) {
    return { ...data, parent: answered.id, root, depth: answered.depth + 1 }
  }
  const parent = idOf(answered.parent) ?? answered.id
  return { ...data, parent, root, depth: COMMENT_DEPTH_MAX, inReplyTo: answered.authorName }
}

async function findComment(req: PayloadRequest, id: string): Promise<Comment | null> {
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

function gone(req: PayloadRequest): ValidationError {
  const message = 'The comment you answer is not here any more.'
  return new ValidationError(
    { collection: 'comments', errors: [{ message, path: 'parent' }] },
    req.t,
  )
}
