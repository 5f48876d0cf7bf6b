import type { CollectionAfterChangeHook } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'

/** Brings the comments above an approved reply back as stubs, should they have left their thread. */
export const listAncestors: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (doc.status !== 'approved' || previousDoc.status === 'approved') return
  const above = [idOf(doc.parent), idOf(doc.root)].filter((id) => id !== null)
  if (above.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ id: { in: above } }, { isListed: { equals: false } }] },
    depth: 0,
    pagination: false,
    select: { place: true },
    req,
  })
  for (const { id } of docs) {
    // Past the hooks: no text changed, so nobody's decision on it is stale.
    await req.payload.db.updateOne({
      collection: 'comments',
      id,
      data: { isListed: true },
      req,
      returning: false,
    })
  }
}
