import type { PayloadRequest } from 'payload'
import { isReader } from '../../access/is-reader'
import { answer, answerLoggedOut } from '../answer'
import { findPublicArticleId } from './find-public-article-id'
import { toOwnComment } from './to-own-comment'

const OWN_MAX = 100

/** GET /site/articles/:slug/comments/mine: what the reader wrote here and others cannot see. */
export async function listOwnComments(req: PayloadRequest): Promise<Response> {
  const { user } = req
  if (!isReader(user)) return answerLoggedOut()
  const articleId = await findPublicArticleId(req)
  if (articleId === null) return answer(404, { status: 'not-found' })
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { reader: { equals: user.id } },
        { article: { equals: articleId } },
        { status: { in: ['pending', 'rejected', 'spam'] } },
      ],
    },
    sort: '-place',
    depth: 0,
    limit: OWN_MAX,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return answer(200, { comments: docs.toReversed().map(toOwnComment) })
}
