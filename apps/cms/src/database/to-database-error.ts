import {
  codeOf,
  DatabaseStatementError,
  findCause,
  StorageFullError,
  TransactionClosedError,
} from './database-errors'

/**
 * What a failed statement of SQLite means to whoever asked for it: a full disk and a closed
 * transaction in words, other statements without the values that drizzle writes into its message.
 */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof StorageFullError) return error
  const full = findCause(error, isStorageFull)
  if (full !== null) return new StorageFullError(full)
  const closed = findCause(error, (candidate) => candidate instanceof TransactionClosedError)
  if (closed !== null) return closed
  const isStatement = error instanceof Error && error.message.startsWith('Failed query:')
  if (!isStatement) return error
  const reason = error.cause instanceof Error ? error.cause.message : 'no reason given'
  return new DatabaseStatementError(`A statement failed: ${reason}`, { cause: error.cause })
}

function isStorageFull(error: Error): boolean {
  return codeOf(error) === 'SQLITE_FULL' || codeOf(error) === 'ENOSPC'
}
