import type { ArticlePlace } from '@footnote/domain/staleness/affected-tags'
import type { PayloadRequest } from 'payload'
import { listSlugs } from '../../staleness/list-slugs'
import { listIds } from '../fields/list-ids'

/** Where readers meet an article; `isPublic` also while it is withdrawn, because a notice stands there. */
export type KnownPlace = ArticlePlace & { isWithdrawn: boolean }

/** Reads where the article stands now, drafts of it aside; null when it is not published. */
export async function findArticlePlace(
  req: PayloadRequest,
  id: string,
): Promise<KnownPlace | null> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true, authors: true, tags: true, withdrawal: true },
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  const [article] = docs
  if (article === undefined) return null
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const authorSlugs = await listSlugs({ req, collection: 'authors', ids: listIds(article.authors) })
  const tagSlugs = await listSlugs({ req, collection: 'tags', ids: listIds(article.tags) })
  const isWithdrawn = Boolean(article.withdrawal?.date)
  return { slug: article.slug, isPublic: true, authorSlugs, tagSlugs, isWithdrawn }
}
