import type { Where } from 'payload'
import type { JobQueue } from './job-queues'

/** The jobs of a queue that wait for nothing but their turn. */
export function whereDue(queue: JobQueue, now: Date): Where {
  return {
    and: [
      { queue: { equals: queue } },
      { completedAt: { exists: false } },
      { hasError: { not_equals: true } },
      { processing: { equals: false } },
      {
        or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now.toISOString() } }],
      },
    ],
  }
}
