import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listPublicArticlesNaming } from '../../staleness/list-public-articles'
import { slugsOf } from '../../staleness/slugs-of'
import { findArticlePlace, type KnownPlace } from './find-article-place'
import { recallPlace } from './remember-place'

/** Every change of what readers can see of an article reaches the site; a draft's does not. */
export const announceArticle: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const before = recallPlace(req.context, doc.id)
  if (before === null && doc._status !== 'published') return doc
  const after = await findArticlePlace(req, doc.id)
  const isDraftOfPublished = after !== null && doc._status === 'draft'
  if (!isDraftOfPublished) await announceMove({ req, id: doc.id, before, after })
  return doc
}

/** A deleted article leaves every page that showed it. */
export const announceArticleRemoval: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const articleId = String(id)
  const before = await findArticlePlace(req, articleId)
  await announceMove({ req, id: articleId, before, after: null })
}

async function announceMove({
  req,
  id,
  before,
  after,
}: {
  req: PayloadRequest
  id: string
  before: KnownPlace | null
  after: KnownPlace | null
}): Promise<void> {
  const isWithdrawal = after?.isWithdrawn ?? false
  await announceChange(req, {
    kind: 'article',
    before,
    after: after && { ...after, isPublic: !after.isWithdrawn },
    relatedFrom: slugsOf(await listPublicArticlesNaming(req, [id])),
    isWithdrawal,
  })
}
