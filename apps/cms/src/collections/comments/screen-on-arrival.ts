import { screenComment, type Screening } from '@footnote/domain/comments/screen-comment'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'
import { findDiscussion } from './find-discussion'
import { RefusedCommentError } from './refused-comment-error'

/**
 * Screens what arrives from the site: it is refused, waits, or appears; the sender has no say.
 * What the screening found is stored with the comment.
 */
export const screenOnArrival: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data.source !== 'site') return data
  const { text = '' } = data
  const discussion = await findDiscussion(req, idOf(data.article))
  if (discussion === null)
    throw new RefusedCommentError('gone', 'This article is not here any more.')
  const screening = screenComment({
    text,
    discussion: discussion.policy,
    author: { approvedComments: await countApproved(req, idOf(data.reader)), isStaff: false },
    rules: discussion.rules,
  })
  if (screening.verdict === 'refuse') throw refusalOf(screening)
  return {
    ...data,
    status: screening.verdict === 'pass' ? 'approved' : 'pending',
    holds: screening.hits,
    rulesVersion: screening.rulesVersion,
  }
}

async function countApproved(req: PayloadRequest, readerId: string | null): Promise<number> {
  if (readerId === null) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { and: [{ reader: { equals: readerId } }, { status: { equals: 'approved' } }] },
    req,
  })
  return totalDocs
}

function refusalOf({ hits, message }: Screening): RefusedCommentError {
  const phase = hits.find(({ verdict }) => verdict === 'refuse')?.phase ?? 'mode'
  return new RefusedCommentError(phase, message ?? 'This comment cannot be taken.')
}
