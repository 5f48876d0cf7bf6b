import { COMMENT_DEPTH_MAX } from '@footnote/contracts/comment'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'
import { findComment } from './find-comment'
import { THREAD_REPLIES_MAX } from './thread-size'

/**
 * Hangs a new reply into its thread: below an approved comment of the same article, at most
 * three levels deep. An answer to the third level stays there and keeps the name it answers.
 * A thread that is full takes no more replies from readers.
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
  if (data.source === 'site' && (await isFull(req, root))) throw full(req)
  if (answered.depth < COMMENT_DEPTH_MAX) {
    return { ...data, parent: answered.id, root, depth: answered.depth + 1 }
  }
  const parent = idOf(answered.parent) ?? answered.id
  return { ...data, parent, root, depth: COMMENT_DEPTH_MAX, inReplyTo: answered.authorName }
}

async function isFull(req: PayloadRequest, root: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { root: { equals: root } },
    req,
  })
  return totalDocs >= THREAD_REPLIES_MAX
}

function gone(req: PayloadRequest): ValidationError {
  return refuseParent(req, 'The comment you answer is not here any more.')
}

function full(req: PayloadRequest): ValidationError {
  return refuseParent(req, 'This thread is full. Write a new comment and say which one you answer.')
}

function refuseParent(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError(
    { collection: 'comments', errors: [{ message, path: 'parent' }] },
    req.t,
  )
}
