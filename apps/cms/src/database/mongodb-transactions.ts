import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { announceCommit, forgetTransaction } from './after-commit'
import { hasLabel, toWriteConflict } from './write-conflict'
import type { WriterQueue } from './writer-queue'

const COMMIT_ATTEMPTS = 3
/** MongoDB ends a transaction after this time; then its place in the queue is free as well. */
const TRANSACTION_LIFETIME_MS = 60_000

/**
 * Transactions of which `afterCommit` hears, no more at once than the queue allows.
 *
 * A commit whose outcome is unknown is repeated, which MongoDB allows. A whole transaction is not:
 * what ran inside it, hooks included, may not run twice, so a conflict is told in words.
 */
export function mongodbTransactions(adapter: MongooseAdapter, queue: WriterQueue) {
  const beginTransaction = adapter.beginTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const places = new Map<string, () => void>()

  const leave = (id: string) => {
    places.get(id)?.()
    places.delete(id)
  }

  const rollbackTransaction = async (incoming: TransactionId) => {
    const id = String(await incoming)
    forgetTransaction(id)
    await rollback(id)
    leave(id)
  }

  return {
    rollbackTransaction,

    beginTransaction: async (options?: Record<string, unknown>) => {
      const release = await queue.acquire()
      const id = await beginTransaction(options)
      if (id === null) {
        release()
        return null
      }
      const lifetime = setTimeout(() => void rollbackTransaction(id), TRANSACTION_LIFETIME_MS)
      places.set(String(id), () => {
        clearTimeout(lifetime)
        release()
      })
      return id
    },

    commitTransaction: async (incoming: TransactionId) => {
      const id = String(await incoming)
      const session = adapter.sessions[id]
      delete adapter.sessions[id]
      if (!session?.inTransaction()) return leave(id)
      try {
        await commit(() => session.commitTransaction())
      } catch (error) {
        forgetTransaction(id)
        throw toWriteConflict(error)
      } finally {
        leave(id)
        await session.endSession()
      }
      announceCommit(id)
    },
  }
}

type TransactionId = string | number | Promise<string | number>

async function commit(attempt: () => Promise<unknown>): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      await attempt()
      return
    } catch (error) {
      const isUnknown = hasLabel(error, 'UnknownTransactionCommitResult')
      if (!isUnknown || attempts === COMMIT_ATTEMPTS) throw error
    }
  }
}
