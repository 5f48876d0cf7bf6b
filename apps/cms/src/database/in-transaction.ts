import { setTimeout as sleep } from 'node:timers/promises'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { WriteConflictError } from './database-errors'
import { isConflict } from './write-conflict'

const ATTEMPTS_MAX = 8
const BACK_OFF_MS = 15

/**
 * Runs `work` in one transaction of `req`: all of it is stored or nothing is.
 *
 * Runs it again when MongoDB reports that somebody else wrote the same document at the
 * same time, so `work` must read afresh what it decides by. Inside a transaction that is
 * open already it just runs.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const isOurs = await initTransaction(req)
    if (!isOurs) return work()
    try {
      const result = await work()
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === ATTEMPTS_MAX || !isWriteConflict(error)) throw error
      await sleep(Math.random() * BACK_OFF_MS * attempt)
    }
  }
}

function isWriteConflict(error: unknown): boolean {
  return error instanceof WriteConflictError || isConflict(error)
}
