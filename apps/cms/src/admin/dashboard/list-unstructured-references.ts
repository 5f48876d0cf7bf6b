import type { PayloadRequest, Where } from 'payload'
import { formatWhere } from './format-where'
import { toReferenceItem } from './to-reference-item'
import type { WaitingWork } from './waiting-work'

const ITEMS_MAX = 5

/** The references that are one text so far, the longest waiting first. */
export async function listUnstructuredReferences(req: PayloadRequest): Promise<WaitingWork> {
  const { admin } = req.payload.config.routes
  const where: Where = { title: { exists: false }, mergedInto: { exists: false } }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: false,
    depth: 0,
    limit: ITEMS_MAX,
    sort: 'updatedAt',
    select: { listTitle: true, citationKey: true, updatedAt: true },
    where,
  })
  return {
    heading: 'References that need structuring',
    count: totalDocs,
    href: `${admin}/collections/references?${formatWhere(where)}`,
    items: docs.map((reference) => toReferenceItem(reference, admin)),
    note: null,
    tone: 'calm',
  }
}
