import type { PayloadRequest } from 'payload'

const IDS_AT_ONCE = 500

/** The citation keys of references by id; what is gone has none. */
export async function listCitationKeys(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const { docs } = await req.payload.find({
      collection: 'references',
      req,
      overrideAccess: false,
      depth: 0,
      pagination: false,
      limit: IDS_AT_ONCE,
      select: { citationKey: true },
      where: { id: { in: ids.slice(from, from + IDS_AT_ONCE) } },
    })
    for (const { id, citationKey } of docs) keys.set(id, citationKey ?? '')
  }
  return keys
}
