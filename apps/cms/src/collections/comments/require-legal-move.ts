import { type CommentActor, moveComment } from '@footnote/domain/comments/move-comment'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isReader } from '../../access/is-reader'
import { isStaff } from '../../access/is-staff'
import type { Comment } from '../../payload-types'

const CONFLICT = 409

/** Refuses every change of state that the domain does not allow to whoever asks for it. */
export const requireLegalMove: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const from = originalDoc?.status
  const to = data.status
  if (operation !== 'update' || from === undefined || to === undefined || from === to) return data
  const move = moveComment({ from, to, actor: actorOf(req) })
  if (!move.isAllowed) throw new APIError(move.message, CONFLICT, null, true)
  return data
}

/** In whose name a request changes a comment. */
export function actorOf(req: PayloadRequest): CommentActor {
  if (isStaff(req.user)) return 'moderator'
  return isReader(req.user) ? 'author' : 'rules'
}
