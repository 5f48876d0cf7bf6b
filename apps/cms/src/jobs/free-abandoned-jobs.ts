import type { Payload, Where } from 'payload'

/** Longer than a task takes by its own time limits; one that takes longer runs twice, unharmed. */
const LEASE_MS = 2 * 60_000

/**
 * Gives back the jobs whose process died while it ran them: those claimed longer than a lease ago,
 * or all of them when `now` is null. All of them is right only at the start of a process that has
 * the database to itself, as with SQLite.
 */
export async function freeAbandonedJobs(payload: Payload, now: Date | null): Promise<void> {
  const isProcessing: Where = { processing: { equals: true } }
  const where: Where =
    now === null
      ? isProcessing
      : {
          and: [
            isProcessing,
            { updatedAt: { less_than: new Date(now.getTime() - LEASE_MS).toISOString() } },
          ],
        }
  await payload.db.updateJobs({ data: { processing: false }, limit: 0, returning: false, where })
}
