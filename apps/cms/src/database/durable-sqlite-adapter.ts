import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { openSqliteFile } from './open-sqlite-file'
import { sqliteTransactions } from './sqlite-transactions'
import { writeInTransactions } from './write-in-transactions'
import { WriterQueue } from './writer-queue'

const WRITER_PATIENCE_MS = 10_000

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
  migrations: NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>
}): DatabaseAdapterObj<SQLiteAdapter> {
  const shipped = sqliteAdapter({
    client: { url: options.url },
    idType: 'uuid',
    push: false,
    migrationDir: options.migrationDir,
    prodMigrations: options.migrations,
  })
  return {
    ...shipped,
    init: (args) => {
      const adapter = shipped.init(args)
      const queue = new WriterQueue({ writers: 1, patienceMs: WRITER_PATIENCE_MS })
      const connect = adapter.connect?.bind(adapter)
      Object.assign(adapter, sqliteTransactions(adapter, queue), {
        connect: async (connectArgs?: { hotReload: boolean }) => {
          // The shipped adapter opens a client of its own only when it finds none.
           
          if (!adapter.client)
            Object.assign(adapter, { client: await openSqliteFile({ url: options.url, queue }) })
          await connect?.(connectArgs)
        },
      })
      writeInTransactions(adapter)
      return adapter
    },
  }
}
