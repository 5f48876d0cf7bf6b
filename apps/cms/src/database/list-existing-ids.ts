import type { CollectionSlug, PayloadRequest } from 'payload'

/** Those of the ids that have a document, be it in the trash, in the order given; past access control, for rules. */
export async function listExistingIds({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: CollectionSlug
  ids: readonly string[]
}): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    req,
    overrideAccess: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    trash: true,
    select: {},
    where: { id: { in: [...ids] } },
  })
  const existing = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => existing.has(id))
}
