import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { TransactionClosedError } from './database-errors'
import { findTransactionInContext } from './sqlite-transactions'
import { toDatabaseError } from './to-database-error'
import { WRITE_METHODS } from './write-methods'

type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/**
 * Makes each write of the adapter whole and in turn.
 *
 * One document is several statements. Payload writes some of them outside of any transaction
 * (log-in counters, sessions, jobs); those get one of their own, or join the open transaction
 * in which they were called, because they would wait for it for ever.
 */
export function writeInTransactions(adapter: SQLiteAdapter): void {
  for (const name of WRITE_METHODS) {
    // eslint-disable-next-line no-restricted-syntax -- they differ only in arguments handed on untouched
    const write = adapter[name].bind(adapter) as Write
    Object.assign(adapter, { [name]: wrapWrite(adapter, write) })
  }
  const updateJobs = adapter.updateJobs
  adapter.updateJobs = async (args) => {
    try {
      return await updateJobs(args)
    } catch (error) {
      // Payload leaves the transaction of a failed job update open, and with it the writer.
      if (args.req?.transactionID) await adapter.rollbackTransaction(args.req.transactionID)
      throw error
    }
  }
}

function wrapWrite(adapter: SQLiteAdapter, write: Write): Write {
  return async (args) => {
    const given = await args.req?.transactionID
    const open = given ?? findTransactionInContext(adapter)
    if (open === null) return writeAlone(adapter, write, args)
    const session = adapter.sessions[String(open)]
    if (session === undefined) throw new TransactionClosedError()
    try {
      return await write({ ...args, req: withTransaction(args.req, open) })
    } catch (error) {
      throw toDatabaseError(error)
    }
  }
}

async function writeAlone(
  adapter: SQLiteAdapter,
  write: Write,
  args: Parameters<Write>[0],
): Promise<unknown> {
  const id = await adapter.beginTransaction()
  if (id === null) throw new TransactionClosedError()
  let result: unknown
  try {
    result = await write({ ...args, req: withTransaction(args.req, id) })
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw toDatabaseError(error)
  }
  await adapter.commitTransaction(id)
  return result
}

function withTransaction(
  req: Partial<PayloadRequest> | undefined,
  transactionID: string | number,
): Partial<PayloadRequest> {
  if (req === undefined) return { transactionID }
  if (req.transactionID === transactionID) return req
  const own = isolateObjectProperty(req, 'transactionID')
  own.transactionID = transactionID
  return own
}
