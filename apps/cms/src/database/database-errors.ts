import { APIError } from 'payload'

/** The disk under the database is full. Nothing of the refused change was kept. */
export class StorageFullError extends APIError {
  constructor(cause: unknown) {
    super('Storage full: nothing was saved. Free some disk space, then try again.', 507, null, true)
    this.cause = cause
  }
}

/** Somebody held the one writer of the database for too long. */
export class WriterHeldError extends APIError {
  constructor(waitedMs: number) {
    super('The database is busy. Please try again in a moment.', 503, null, true)
    this.cause = new Error(
      `Waited ${waitedMs} ms for the database's one writer while one transaction held it. ` +
        'A hook that calls Payload without passing req waits for itself: pass req to every nested call.',
    )
  }
}

/** The transaction of a change was already rolled back when a part of the change arrived. */
export class TransactionClosedError extends APIError {
  constructor(cause?: unknown) {
    super('The change was given up half-way and nothing of it was saved.', 503, null, true)
    if (cause !== undefined) this.cause = cause
  }
}

/** Two changes touched the same document at the same time and this one lost. */
export class WriteConflictError extends APIError {
  constructor(cause: unknown) {
    super('Somebody else changed this at the same moment. Please try again.', 409, null, true)
    this.cause = cause
  }
}

/** A statement failed; its text and values stay out of the message, because logs show messages. */
export class DatabaseStatementError extends Error {
  override readonly name = 'DatabaseStatementError'
}

/** Finds, along the chain of causes, the first error that `matches`. */
export function findCause(error: unknown, matches: (candidate: Error) => boolean): Error | null {
  if (!(error instanceof Error)) return null
  return matches(error) ? error : findCause(error.cause, matches)
}

/** The code that a database driver put on an error, or null. */
export function codeOf(error: Error): string | number | null {
  if (!('code' in error)) return null
  return typeof error.code === 'string' || typeof error.code === 'number' ? error.code : null
}
