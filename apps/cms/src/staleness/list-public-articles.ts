import type { PayloadRequest, Where } from 'payload'
import { listIds } from '../collections/fields/list-ids'

/** A published article as a change elsewhere finds it. */
export type PublicArticle = { id: string; slug: string; authorIds: string[]; tagIds: string[] }

/** Lists every published article that matches, also a withdrawn one: a notice stands at its address. */
export async function listPublicArticles(
  req: PayloadRequest,
  where: Where,
): Promise<PublicArticle[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { slug: true, authors: true, tags: true },
    where: { and: [{ _status: { equals: 'published' } }, where] },
  })
  return docs.map(({ id, slug, authors, tags }) => ({
    id,
    slug,
    authorIds: listIds(authors),
    tagIds: listIds(tags),
  }))
}

/** Lists the published articles that show a summary of one of these, as related or as a successor. */
export async function listPublicArticlesNaming(
  req: PayloadRequest,
  articleIds: string[],
): Promise<PublicArticle[]> {
  if (articleIds.length === 0) return []
  return listPublicArticles(req, {
    or: [{ related: { in: articleIds } }, { 'withdrawal.successor': { in: articleIds } }],
  })
}
