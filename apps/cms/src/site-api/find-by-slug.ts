import type { DataFromCollectionSlug, Payload } from 'payload'

/** Reads, as nobody, the document at this address, without its relations; null when there is none. */
export async function findBySlug<Slug extends 'articles' | 'authors' | 'tags'>({
  payload,
  collection,
  slug,
}: {
  payload: Payload
  collection: Slug
  slug: string
}): Promise<DataFromCollectionSlug<Slug> | null> {
  const { docs } = await payload.find({
    collection,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  return docs[0] ?? null
}
