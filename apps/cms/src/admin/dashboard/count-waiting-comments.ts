import type { PayloadRequest } from 'payload'
import { formatAge } from '../format-age'
import type { WaitingWork } from './waiting-work'

/** How many comments wait for a decision, and for how long the oldest has waited. */
export async function countWaitingComments({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<WaitingWork> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comments',
    req,
    overrideAccess: false,
    depth: 0,
    limit: 1,
    sort: 'createdAt',
    select: { createdAt: true },
    where: { status: { equals: 'pending' } },
  })
  const oldest = docs[0]?.createdAt
  return {
    heading: 'Comments waiting',
    count: totalDocs,
    href: `${req.payload.config.routes.admin}/moderation`,
    items: [],
    note: oldest === undefined ? null : `The oldest came ${formatAge({ since: oldest, now })}.`,
    tone: 'calm',
  }
}
