import {
  type Client,
  createClient,
  type InStatement,
  LibsqlError,
  type ResultSet,
  type Transaction,
} from '@libsql/client'
import { setTimeout as pause } from 'node:timers/promises'
import { TransactionClosedError } from './database-errors'
import type { WriterQueue } from './writer-queue'

const BUSY_WAITS_MS = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 3_000]

/** After these SQLite has, or may have, rolled back the whole transaction by itself. */
const FATAL_CODES = ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_BUSY', 'SQLITE_CORRUPT']

/**
 * One connection that reads and one that writes, behind libsql's own interface.
 *
 * libsql opens a new connection for each transaction and forgets its settings; here both
 * connections are set up once. A writing statement outside a transaction takes its turn in the
 * queue like any transaction does.
 */
export class SqliteClient {
  readonly protocol = 'file'
  readonly #reader: Client
  readonly #writer: Client
  readonly #queue: WriterQueue

  private constructor(clients: { reader: Client; writer: Client; queue: WriterQueue }) {
    this.#reader = clients.reader
    this.#writer = clients.writer
    this.#queue = clients.queue
  }

  static async open({ url, queue }: { url: string; queue: WriterQueue }): Promise<SqliteClient> {
    const writer = createClient({ url })
    await writer.execute('PRAGMA journal_mode = WAL')
    await writer.execute('PRAGMA synchronous = FULL')
    await writer.execute('PRAGMA journal_size_limit = 67108864')
    await writer.execute('PRAGMA foreign_keys = ON')
    const reader = createClient({ url })
    // Whatever slips past the queue fails at once instead of writing out of turn.
    await reader.execute('PRAGMA query_only = ON')
    return new SqliteClient({ reader, writer, queue })
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (/^\s*(?:select|explain|pragma)\b/i.test(sql)) return this.#reader.execute(statement)
    return this.#inTurn(() => this.#writer.execute(statement))
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTurn(() => this.#writer.batch(statements, 'write'))
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTurn(() => this.#writer.migrate(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#inTurn(() => this.#writer.executeMultiple(sql))
  }

  /** Begins on the writing connection. The caller must hold the writer of the queue. */
  async transaction(): Promise<SqliteTransaction> {
    await this.#begin()
    return new SqliteTransaction(this.#writer)
  }

  close(): void {
    this.#reader.close()
    this.#writer.close()
  }

  async #inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const release = await this.#queue.acquire()
    try {
      return await write()
    } finally {
      release()
    }
  }

  /** Only a program from outside, such as a backup or a shell, can make SQLite say busy here. */
  async #begin(): Promise<void> {
    for (const waitMs of BUSY_WAITS_MS) {
      try {
        await this.#writer.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!(error instanceof LibsqlError) || !error.code.startsWith('SQLITE_BUSY')) throw error
        await pause(waitMs)
      }
    }
    await this.#writer.execute('BEGIN IMMEDIATE')
  }
}

/** A transaction on the writing connection, in the form drizzle expects. */
export class SqliteTransaction implements Pick<Transaction, 'execute' | 'commit' | 'rollback'> {
  readonly #writer: Client
  #failure: unknown = null
  #isOpen = true

  constructor(writer: Client) {
    this.#writer = writer
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    this.#assertOpen()
    try {
      return await this.#writer.execute(statement)
    } catch (error) {
      await this.#giveUpAfter(error)
      throw error
    }
  }

  async commit(): Promise<void> {
    this.#assertOpen()
    try {
      await this.#writer.execute('COMMIT')
      this.#isOpen = false
    } catch (error) {
      this.#failure = error
      await this.rollback()
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

  async #giveUpAfter(error: unknown): Promise<void> {
    const code = error instanceof LibsqlError ? error.code : ''
    if (!FATAL_CODES.some((fatal) => code.startsWith(fatal))) return
    this.#failure = error
    await this.rollback()
  }

  #assertOpen(): void {
    if (!this.#isOpen) throw new TransactionClosedError(this.#failure ?? undefined)
  }
}
