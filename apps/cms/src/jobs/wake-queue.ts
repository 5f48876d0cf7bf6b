import type { Payload } from 'payload'
import type { JobQueue } from './job-queues'

/** Makes every failed job of the queue that waits for its next attempt due now. */
export async function wakeQueue(payload: Payload, queue: JobQueue): Promise<void> {
  const now = new Date().toISOString()
  await payload.db.updateJobs({
    data: { waitUntil: now },
    limit: 0,
    returning: false,
    where: {
      and: [
        { queue: { equals: queue } },
        { processing: { equals: false } },
        { hasError: { not_equals: true } },
        { totalTried: { greater_than: 0 } },
        { waitUntil: { greater_than: now } },
      ],
    },
  })
}
