import type { PayloadRequest } from 'payload'
import { type Lane, LANES } from './lane'

/** Counts the comments of every lane. */
export async function countLanes(req: PayloadRequest): Promise<Record<Lane, number>> {
  const counts = await Promise.all(
    LANES.map(async (lane) => {
      const { totalDocs } = await req.payload.count({
        collection: 'comments',
        where: { status: { equals: lane } },
        overrideAccess: false,
        req,
      })
      return [lane, totalDocs] as const
    }),
  )
  return Object.fromEntries(counts) as Record<Lane, number>
}
