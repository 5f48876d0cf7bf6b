import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'

/** Keeps a comment in its thread while it is approved, or as a stub while approved replies hang on it. */
export const keepListed: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  const status = data.status ?? originalDoc?.status
  if (status === 'approved') return { ...data, isListed: true }
  if (originalDoc?.isListed !== true) return { ...data, isListed: false }
  return { ...data, isListed: await hasApprovedReplies(req, originalDoc.id) }
}

async function hasApprovedReplies(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { or: [{ parent: { equals: id } }, { root: { equals: id } }] },
        { status: { equals: 'approved' } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { place: true },
    req,
  })
  return docs.length > 0
}
