import type { PayloadRequest } from 'payload'
import type { Lane } from './lane'

/** Counts the comments of every lane. */
export async function countLanes(req: PayloadRequest): Promise<Record<Lane, number>> {
  const [pending, approved, rejected, spam] = await Promise.all([
    countLane(req, 'pending'),
    countLane(req, 'approved'),
    countLane(req, 'rejected'),
    countLane(req, 'spam'),
  ])
  return { pending, approved, rejected, spam }
}

async function countLane(req: PayloadRequest, lane: Lane): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { status: { equals: lane } },
    overrideAccess: false,
    req,
  })
  return totalDocs
}
