import {
  type CommentsPolicy,
  decideCommentsPolicy,
} from '@footnote/domain/comments/comments-policy'
import type { ScreeningRules } from '@footnote/domain/comments/screening-phase'
import type { PayloadRequest } from 'payload'

export type Discussion = { policy: CommentsPolicy; rules: ScreeningRules }

/** Finds whether an article's discussion is open and by which rules; `null` when the article is not public. */
export async function findDiscussion(
  req: PayloadRequest,
  articleId: string | null,
): Promise<Discussion | null> {
  if (articleId === null) return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ id: { equals: articleId } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { comments: true, withdrawal: true },
    req,
  })
  const [article] = docs
  // A withdrawn article leaves a notice at its address, and a notice has no discussion.
  if (article === undefined || article.withdrawal?.date) return null
  const { closesAt, mode, policy } = article.comments
  const settings = await req.payload.findGlobal({ slug: 'siteSettings', depth: 0, req })
  const rules = await req.payload.findGlobal({ slug: 'moderationRules', depth: 0, req })
  return {
    policy: decideCommentsPolicy({
      pausedMessage: settings.commentsPausedMessage ?? null,
      policy,
      closesAt: closesAt ?? null,
      now: new Date(),
    }),
    rules: {
      siteMode: rules.mode,
      articleMode: mode === 'site' ? null : mode,
      approvedCommentsNeeded: rules.approvedCommentsNeeded,
      linksHeldFrom: rules.linksHeldFrom ?? null,
      linksRefusedFrom: rules.linksRefusedFrom ?? null,
    },
  }
}
