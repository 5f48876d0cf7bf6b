import { CursorSchema } from '@footnote/contracts/identifier'
import type { PayloadRequest } from 'payload'
import { listThreads } from '../../collections/comments/list-threads'
import { answer } from '../answer'
import { findPublicArticleId } from './find-public-article-id'
import { toPublicComment } from './to-public-comment'

/** GET /site/articles/:slug/comments: a page of whole threads, oldest first. */
export async function listComments(req: PayloadRequest): Promise<Response> {
  const after = CursorSchema.nullable().safeParse(req.searchParams.get('after'))
  if (!after.success) {
    return answer(422, { status: 'invalid', fields: { after: 'This is not a cursor.' } })
  }
  const articleId = await findPublicArticleId(req)
  if (articleId === null) return answer(404, { status: 'not-found' })
  const threads = await listThreads({ req, articleId, after: after.data })
  return answer(200, {
    totalApproved: threads.totalApproved,
    comments: threads.comments.map(toPublicComment),
    nextCursor: threads.nextCursor,
  })
}
