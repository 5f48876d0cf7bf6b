import {
  type Client,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Transaction,
} from '@libsql/client'
import { TransactionClosedError } from './database-errors'

/** After these SQLite has, or may have, rolled back the whole transaction by itself. */
const FATAL_CODES = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_BUSY', 'SQLITE_CORRUPT']

/** A transaction on the writing connection, in the form drizzle expects. */
export class SqliteTransaction implements Pick<Transaction, 'execute' | 'commit' | 'rollback'> {
  readonly #writer: Client
  readonly #dropWriter: () => void
  #failure: unknown = null
  #isOpen = true

  /** `dropWriter` is called after a failure that may have left the connection unusable. */
  constructor(writer: Client, dropWriter: () => void) {
    this.#writer = writer
    this.#dropWriter = dropWriter
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#assertOpen()
    try {
      return await this.#writer.execute(statement)
    } catch (error) {
      if (isFatal(error)) await this.#giveUp(error)
      throw error
    }
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      await this.#writer.execute('COMMIT')
      this.#isOpen = false
    } catch (error) {
      await this.#giveUp(error)
      throw error
    }
  }

  async rollback(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    try {
      await this.#writer.execute('ROLLBACK')
    } catch (error) {
      // After a failure such as a full disk SQLite has already rolled back.
      if (this.#failure === null) throw error
    }
  }

  async #giveUp(failure: unknown): Promise<void> {
    this.#failure = failure
    await this.rollback()
    this.#dropWriter()
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new TransactionClosedError(this.#failure ?? undefined)
  }
}

function isFatal(error: unknown): boolean {
  return error instanceof LibsqlError && FATAL_CODES.some((code) => error.code.startsWith(code))
}
