import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { z } from 'zod'
import { announceCommit, forgetTransaction } from './after-commit'
import { findCause, WriteConflictError } from './database-errors'

const COMMIT_ATTEMPTS = 3

const LabelledErrorSchema = z.object({ errorLabels: z.array(z.string()) })

/**
 * Tells `afterCommit` of each transaction's end, repeats a commit whose outcome is unknown (which
 * MongoDB allows), and puts a conflict between two transactions into words. The whole transaction
 * is not repeated: what ran inside it, hooks included, may not run twice.
 */
export function announceMongodbCommits(adapter: MongooseAdapter): void {
  const rollbackTransaction = adapter.rollbackTransaction.bind(adapter)

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = adapter.sessions[id]
    delete adapter.sessions[id]
    if (!session?.inTransaction()) return
    try {
      await commit(() => session.commitTransaction())
    } catch (error) {
      forgetTransaction(id)
      throw isConflict(error) ? new WriteConflictError(error) : error
    } finally {
      await session.endSession()
    }
    announceCommit(id)
  }

  adapter.rollbackTransaction = async (incoming) => {
    forgetTransaction(String(await incoming))
    await rollbackTransaction(incoming)
  }
}

async function commit(attempt: () => Promise<unknown>): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      await attempt()
      return
    } catch (error) {
      if (attempts === COMMIT_ATTEMPTS || !hasLabel(error, 'UnknownTransactionCommitResult')) {
        throw error
      }
    }
  }
}

/** Whether an error means that another transaction changed the same document first. */
export function isConflict(error: unknown): boolean {
  return findCause(error, (candidate) => hasLabel(candidate, 'TransientTransactionError')) !== null
}

function hasLabel(error: unknown, label: string): boolean {
  return LabelledErrorSchema.safeParse(error).data?.errorLabels.includes(label) ?? false
}
