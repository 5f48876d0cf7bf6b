import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { findDocuments } from '../../../database/find-documents'
import { inTransaction } from '../../../database/in-transaction'
import type { Reference } from '../../../payload-types'
import { citeElsewhere } from './cite-elsewhere'
import { IS_MERGING } from './is-merging'
import { planMerge } from './plan-merge'

export type MergeOutcome =
  | { status: 'merged'; articles: number }
  | { status: 'refused'; message: string }
  | { status: 'not-found' }

/**
 * Makes one reference of two, all of it or nothing. What cites `fromId` cites `intoId`; the record
 * itself stays and leads there, so that older versions of articles stay readable.
 *
 * Two merges at once cannot cross: each writes both of its records, so that one of the two waits
 * or starts again and then sees what the other did.
 */
export function mergeReferences({
  req,
  fromId,
  intoId,
}: {
  req: PayloadRequest
  fromId: string
  intoId: string
}): Promise<MergeOutcome> {
  return inTransaction(req, async () => {
    const references = await findDocuments({ req, collection: 'references', ids: [fromId, intoId] })
    const from = references.find(({ id }) => id === fromId)
    const into = references.find(({ id }) => id === intoId)
    if (from === undefined || into === undefined) return { status: 'not-found' }
    const message = findRefusal(from, into)
    if (message !== null) return { status: 'refused', message }
    const articles = await citeElsewhere(req, new Map([[fromId, intoId]]))
    await pointElsewhere(req, { fromId, intoId })
    await leadTo(req, { fromId, intoId })
    await req.payload.update({
      collection: 'references',
      id: intoId,
      req,
      overrideAccess: true,
      depth: 0,
      context: { [IS_MERGING]: true },
      data: planMerge({ from, into }),
    })
    return { status: 'merged', articles: articles.size }
  })
}

function findRefusal(from: Reference, into: Reference): string | null {
  if (from.id === into.id) return 'A reference cannot be merged into itself.'
  if (from.mergedInto) return `${nameOf(from)} was merged already. Reload to see where.`
  if (into.mergedInto) {
    return `${nameOf(into)} was itself merged into another reference. Choose that one.`
  }
  return null
}

function nameOf({ citationKey, id }: Reference): string {
  return citationKey ?? id
}

/** What was merged into the one leads to the other, in one step; so does what it supersedes. */
async function pointElsewhere(
  req: PayloadRequest,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<void> {
  const { db } = req.payload
  const collection = 'references'
  for (const field of ['mergedInto', 'supersededBy'] as const) {
    const { docs } = await db.find<Reference>({
      collection,
      req,
      pagination: false,
      select: { updatedAt: true },
      where: { [field]: { equals: fromId } },
    })
    for (const { id } of docs) {
      const target = id === intoId ? null : intoId
      await db.updateOne({ collection, id, req, data: { [field]: target }, returning: false })
    }
  }
}

/** Its identifiers are free for the other one, and the date makes this a write for the lock. */
async function leadTo(
  req: PayloadRequest,
  { fromId, intoId }: { fromId: string; intoId: string },
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'references',
    id: fromId,
    req,
    returning: false,
    data: {
      mergedInto: intoId,
      uniqueDOI: `merged-${randomUUID()}`,
      uniquePMID: `merged-${randomUUID()}`,
      updatedAt: new Date().toISOString(),
    },
  })
}
