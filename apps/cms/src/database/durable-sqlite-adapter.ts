import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { openSqliteFile } from './open-sqlite-file'
import { sqliteTransactions } from './sqlite-transactions'
import { writeInTransactions } from './write-in-transactions'
import { WriterQueue } from './writer-queue'

const WRITER_PATIENCE_MS = 10_000

type SqliteMigrations = NonNullable<
  NonNullable<Parameters<SQLiteAdapter['migrate']>[0]>['migrations']
>

/**
 * Payload's SQLite adapter, made safe to lose power under.
 *
 * A change is acknowledged only when its COMMIT reached the disk, a document and its version are
 * stored together or not at all, writers wait in a queue instead of failing, and a second process
 * is refused.
 */
export function durableSqliteAdapter(options: {
  url: string
  migrationDir: string
  migrations: SqliteMigrations
}): DatabaseAdapterObj<SQLiteAdapter> {
  const shipped = sqliteAdapter({
    client: { url: options.url },
    idType: 'uuid',
    push: false,
    migrationDir: options.migrationDir,
  })
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      const queue = new WriterQueue({ writers: 1, patienceMs: WRITER_PATIENCE_MS })
      let isConnected = false
      const connect = adapter.connect?.bind(adapter)
      Object.assign(adapter, sqliteTransactions(adapter, queue), {
        connect: async (connectArgs?: { hotReload: boolean }) => {
          const isFirst = !isConnected
          isConnected = true
          // The shipped adapter opens a client of its own only when it finds none.
          if (isFirst) {
            Object.assign(adapter, { client: await openSqliteFile({ url: options.url, queue }) })
          }
          await connect?.(connectArgs)
          // By itself Payload migrates only in production, and development would have no tables.
          if (isFirst) await adapter.migrate({ migrations: options.migrations })
        },
      })
      writeInTransactions(adapter)
      return adapter
    },
  }
}
