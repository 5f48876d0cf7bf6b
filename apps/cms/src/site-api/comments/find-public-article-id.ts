import type { PayloadRequest } from 'payload'
import { parseRouteSlug } from '../read-parameters'

/** Finds the article with a discussion at an address; `null` when there is none. */
export async function findPublicArticleId(req: PayloadRequest): Promise<string | null> {
  const slug = parseRouteSlug(req)
  if (slug === null) return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { withdrawal: true },
    overrideAccess: false,
    req,
  })
  const [article] = docs
  // A withdrawn article leaves a notice at its address, and a notice has no discussion.
  return article === undefined || article.withdrawal?.date ? null : article.id
}
