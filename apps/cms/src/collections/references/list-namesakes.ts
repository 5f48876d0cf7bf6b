import type { PayloadRequest } from 'payload'

/** The ids of the records that were merged into this one: what still names them means this one. */
export async function listNamesakes(req: PayloadRequest, id: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { mergedInto: true },
    where: { mergedInto: { equals: id } },
  })
  return docs.map((reference) => reference.id)
}
