import type { PayloadRequest } from 'payload'
import type { Reference } from '../../payload-types'
import { toReferenceItem } from './to-reference-item'
import type { WaitingWork } from './waiting-work'

const ITEMS_MAX = 5
const CURRENT = { duplicateKey: { exists: true }, mergedInto: { exists: false } }

/** The sources that are perhaps in the library more than once: title, year and first author are equal. */
export async function listPossibleDuplicates(req: PayloadRequest): Promise<WaitingWork> {
  const { admin } = req.payload.config.routes
  const asStaff = { collection: 'references', req, overrideAccess: false, where: CURRENT } as const
  const { totalDocs: total } = await req.payload.count(asStaff)
  const { totalDocs: distinct } = await req.payload.findDistinct({
    ...asStaff,
    field: 'duplicateKey',
    limit: 1,
  })
  const repeated = total === distinct ? [] : await listRepeated(req)
  return {
    heading: 'Perhaps in the library twice',
    count: repeated.length,
    href: null,
    items: repeated.slice(0, ITEMS_MAX).map((reference) => toReferenceItem(reference, admin)),
    note: repeated.length === 0 ? null : 'Open one to compare it with the other, and merge them.',
    tone: 'calm',
  }
}

type Candidate = Pick<Reference, 'id' | 'updatedAt' | 'duplicateKey' | 'listTitle' | 'citationKey'>

/** The second record of each source that has several: only asked for when there are any. */
async function listRepeated(req: PayloadRequest): Promise<Candidate[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: false,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    select: { duplicateKey: true, listTitle: true, citationKey: true, updatedAt: true },
    where: CURRENT,
  })
  const seen = new Map<unknown, number>()
  return docs.filter(({ duplicateKey }) => {
    const count = (seen.get(duplicateKey) ?? 0) + 1
    seen.set(duplicateKey, count)
    return count === 2
  })
}
