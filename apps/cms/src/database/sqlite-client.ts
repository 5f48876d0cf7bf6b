import {
  type Client,
  createClient,
  type InStatement,
  LibsqlError,
  type ResultSet,
} from '@libsql/client'
import { setTimeout as pause } from 'node:timers/promises'
import { SqliteTransaction } from './sqlite-transaction'
import type { WriterQueue } from './writer-queue'

const BUSY_WAITS_MS = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 3_000]

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
  /** Null after a failure, until the next write opens a new one. */
  #writer: Client | null = null
  readonly #url: string
  readonly #queue: WriterQueue

  private constructor(parts: { reader: Client; url: string; queue: WriterQueue }) {
    this.#reader = parts.reader
    this.#url = parts.url
    this.#queue = parts.queue
  }

  static async open({ url, queue }: { url: string; queue: WriterQueue }): Promise<SqliteClient> {
    const reader = createClient({ url })
    // Whatever slips past the queue fails at once instead of writing out of turn.
    await reader.execute('PRAGMA query_only = ON')
    const client = new SqliteClient({ reader, url, queue })
    await client.#getWriter()
    return client
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    const sql = typeof statement === 'string' ? statement : statement.sql
    if (/^\s*(?:select|explain|pragma)\b/i.test(sql)) return this.#reader.execute(statement)
    return this.#inTurn((writer) => writer.execute(statement))
  }

  batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTurn((writer) => writer.batch(statements, 'write'))
  }

  migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTurn((writer) => writer.migrate(statements))
  }

  executeMultiple(sql: string): Promise<void> {
    return this.#inTurn((writer) => writer.executeMultiple(sql))
  }

  /** Begins on the writing connection. The caller must hold the writer of the queue. */
  async transaction(): Promise<SqliteTransaction> {
    return new SqliteTransaction(await this.#begin(), () => {
      this.#dropWriter()
    })
  }

  close(): void {
    this.#reader.close()
    this.#dropWriter()
  }

  async #inTurn<Result>(write: (writer: Client) => Promise<Result>): Promise<Result> {
    const release = await this.#queue.acquire()
    try {
      return await write(await this.#getWriter())
    } finally {
      release()
    }
  }

  /** Only a program from outside, such as a backup or a shell, can make SQLite say busy here. */
  async #begin(): Promise<Client> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const writer = await this.#getWriter()
        await writer.execute('BEGIN IMMEDIATE')
        return writer
      } catch (error) {
        this.#dropWriter()
        const waitMs = BUSY_WAITS_MS[attempt]
        if (waitMs === undefined || !isBusy(error)) throw error
        await pause(waitMs)
      }
    }
  }

  async #getWriter(): Promise<Client> {
    this.#writer ??= await openWriter(this.#url)
    return this.#writer
  }

  /** libsql leaves a statement that failed half-way open, and then no COMMIT succeeds any more. */
  #dropWriter(): void {
    this.#writer?.close()
    this.#writer = null
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')
}

async function openWriter(url: string): Promise<Client> {
  const writer = createClient({ url })
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute('PRAGMA synchronous = FULL')
  await writer.execute('PRAGMA journal_size_limit = 67108864')
  await writer.execute('PRAGMA foreign_keys = ON')
  return writer
}
