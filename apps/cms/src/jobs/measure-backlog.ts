import type { Payload } from 'payload'

/** The unfinished jobs: how many wait, since when the oldest one does, and how many were given up. */
export async function measureBacklog(payload: Payload) {
  const waiting = { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] }
  const [oldest, dead] = await Promise.all([
    payload.find({
      collection: 'payload-jobs',
      where: waiting,
      sort: 'createdAt',
      limit: 1,
      depth: 0,
      select: { createdAt: true },
    }),
    payload.count({ collection: 'payload-jobs', where: { hasError: { equals: true } } }),
  ])
  return {
    waiting: oldest.totalDocs,
    oldestWaitingSince: oldest.docs[0]?.createdAt ?? null,
    givenUp: dead.totalDocs,
  }
}
