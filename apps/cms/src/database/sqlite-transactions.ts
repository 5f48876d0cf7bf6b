import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { processSingleton } from '../process-singleton'
import { announceCommit, forgetTransaction } from './after-commit'
import { toDatabaseError } from './to-database-error'
import type { WriterQueue } from './writer-queue'

/** As long as MongoDB lets a transaction live; then it is rolled back and the writer is free. */
const TRANSACTION_LIFETIME_MS = 60_000

const currentTransaction = processSingleton(
  'current-transaction',
  () => new AsyncLocalStorage<string>(),
)

/** The open transaction in which the running code was called, also when it was not handed on. */
export function findTransactionInContext(adapter: SQLiteAdapter): string | null {
  const transactionId = currentTransaction.getStore()
  if (transactionId === undefined) return null
  return adapter.sessions[transactionId] === undefined ? null : transactionId
}

/**
 * Transactions that wait for their turn and whose commit may fail.
 *
 * Payload's own swallow the error of COMMIT, so that a change is acknowledged and lost.
 */
export function sqliteTransactions(adapter: SQLiteAdapter, queue: WriterQueue) {
  return {
    async beginTransaction(): Promise<string> {
      const id = randomUUID()
      // Before the first await, so that the operation that asked for it goes on inside it.
      currentTransaction.enterWith(id)
      await adapter.initializing
      const release = await queue.acquire()
      try {
        adapter.sessions[id] = await openSession(adapter, { id, release })
      } catch (error) {
        release()
        throw toDatabaseError(error)
      }
      return id
    },

    async commitTransaction(incoming: string | number | Promise<string | number>): Promise<void> {
      const id = String(await incoming)
      const session = takeSession(adapter, id)
      if (session === null) return
      try {
        await session.resolve()
      } catch (error) {
        forgetTransaction(id)
        throw toDatabaseError(error)
      }
      announceCommit(id)
    },

    async rollbackTransaction(incoming: string | number | Promise<string | number>): Promise<void> {
      const id = String(await incoming)
      forgetTransaction(id)
      await takeSession(adapter, id)?.reject()
    },
  }
}

type Session = SQLiteAdapter['sessions'][string]

function takeSession(adapter: SQLiteAdapter, id: string): Session | null {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  return session ?? null
}

/** Begins, and keeps drizzle's promise: it is the only one to tell whether COMMIT succeeded. */
function openSession(
  adapter: SQLiteAdapter,
  { id, release }: { id: string; release: () => void },
): Promise<Session> {
  return new Promise((opened, failed) => {
    const done = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((resolve, reject) => {
          const lifetime = setTimeout(() => {
            forgetTransaction(id)
            takeSession(adapter, id)
            reject(new Error('The transaction lived too long.'))
          }, TRANSACTION_LIFETIME_MS)
          const settle = (end: () => void) => {
            clearTimeout(lifetime)
            end()
          }
          opened({
            // eslint-disable-next-line no-restricted-syntax -- Payload names tables in the type that drizzle cannot know
            db: db as unknown as Session['db'],
            resolve: async () => {
              settle(resolve)
              await done
            },
            reject: async () => {
              settle(() => reject(new Error('Rolled back.')))
              await done.catch(() => undefined)
            },
          })
        }),
    )
    done.then(release, (error: unknown) => {
      release()
      failed(error instanceof Error ? error : new Error(String(error)))
    })
  })
}
