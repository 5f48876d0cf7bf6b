import type { PayloadRequest } from 'payload'
import { parseRouteSlug } from '../read-parameters'

/** Finds the article everybody may read at an address; `null` when there is none. */
export async function findPublicArticleId(req: PayloadRequest): Promise<string | null> {
  const slug = parseRouteSlug(req)
  if (slug === null) return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    overrideAccess: false,
    req,
  })
  return docs[0]?.id ?? null
}
