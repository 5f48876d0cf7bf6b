import type { PayloadRequest } from 'payload'

const KEPT_PER_PERSON = 5

/** Files that nobody imported are not kept for ever: each person has their latest few. */
export async function forgetOldPreviews(req: PayloadRequest): Promise<void> {
  if (req.user === null) return
  const { docs } = await req.payload.find({
    collection: 'referenceImports',
    overrideAccess: true,
    req,
    where: {
      and: [{ status: { equals: 'previewed' } }, { createdBy: { equals: req.user.id } }],
    },
    select: { status: true },
    sort: '-createdAt',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const old = docs.slice(KEPT_PER_PERSON - 1).map(({ id }) => id)
  if (old.length === 0) return
  await req.payload.delete({
    collection: 'referenceImports',
    overrideAccess: true,
    req,
    where: { id: { in: old } },
  })
}
