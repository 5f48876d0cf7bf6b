import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { z } from 'zod'
import { findCause, WriteConflictError } from './database-errors'
import { WRITE_METHODS } from './write-methods'

const LabelledErrorSchema = z.object({ errorLabels: z.array(z.string()) })

type Write = (args: unknown) => Promise<unknown>

/** Makes every write that lost against another transaction throw a `WriteConflictError`. */
export function tellWriteConflicts(adapter: MongooseAdapter): void {
  for (const name of WRITE_METHODS) {
    // eslint-disable-next-line no-restricted-syntax -- they differ only in arguments handed on untouched
    const write = adapter[name].bind(adapter) as Write
    const tellingWrite: Write = (args) =>
      write(args).catch((error: unknown) => {
        throw toWriteConflict(error)
      })
    Object.assign(adapter, { [name]: tellingWrite })
  }
}

/** The same error, or a `WriteConflictError` if another transaction was first. */
export function toWriteConflict(error: unknown): unknown {
  return isConflict(error) ? new WriteConflictError(error) : error
}

/** Whether an error means that another transaction changed the same document first. */
export function isConflict(error: unknown): boolean {
  return findCause(error, (candidate) => hasLabel(candidate, 'TransientTransactionError')) !== null
}

/** Whether MongoDB put this label on an error. */
export function hasLabel(error: unknown, label: string): boolean {
  return LabelledErrorSchema.safeParse(error).data?.errorLabels.includes(label) ?? false
}
