import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { formatCitationKey } from './format-citation-key'
import { textOf } from './text-of'

const NAMESAKES_MAX = 1_000

/** Gives a reference without a short name one that is free. */
export const nameReference: CollectionBeforeChangeHook = async ({ data, req }) => ({
  ...data,
  citationKey: textOf(data['citationKey']) ?? (await findFreeKey(req, formatCitationKey(data))),
})

async function findFreeKey(req: PayloadRequest, key: string): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit: NAMESAKES_MAX,
    pagination: false,
    select: { citationKey: true },
    // From `dean-2003` to before `dean-2003.`: the key itself and what follows it with a hyphen.
    where: { citationKey: { greater_than_equal: key, less_than: `${key}.` } },
  })
  const taken = new Set(docs.map(({ citationKey }) => citationKey))
  if (!taken.has(key)) return key
  for (let number = 2; number <= NAMESAKES_MAX; number += 1) {
    if (!taken.has(`${key}-${number}`)) return `${key}-${number}`
  }
  return `${key}-${randomUUID().slice(0, 8)}`
}
