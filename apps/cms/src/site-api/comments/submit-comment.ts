import { CommentSubmissionSchema } from '@footnote/contracts/comment'
import type { PayloadRequest } from 'payload'
import { isReader } from '../../access/is-reader'
import { storeComment } from '../../collections/comments/store-comment'
import { answer, answerLoggedOut } from '../answer'
import { parseBody } from '../parse-body'
import { refuseWriter } from './refuse-writer'
import { toOwnComment } from './to-own-comment'
import { toPublicComment } from './to-public-comment'

/** POST /site/comments: a reader's comment, stored once however often it is sent. */
export async function submitComment(req: PayloadRequest): Promise<Response> {
  const { user } = req
  if (!isReader(user)) return answerLoggedOut()
  const refusal = refuseWriter(user)
  if (refusal !== null) return answer(403, refusal)
  const body = await parseBody(req, CommentSubmissionSchema)
  if (!body.isValid) return body.response
  const outcome = await storeComment({
    req,
    submission: { ...body.data, readerId: user.id },
  })
  if (outcome.status !== 'stored') return answer(STATUSES[outcome.status], outcome)
  const { comment, isNew } = outcome
  if (comment.status === 'approved') {
    return answer(isNew ? 201 : 200, { status: 'published', comment: toPublicComment(comment) })
  }
  return answer(isNew ? 201 : 200, { status: 'held', comment: toOwnComment(comment) })
}

const STATUSES = { invalid: 422, closed: 403, refused: 403 } as const
