import path from 'node:path'
import { env } from '../env'
import { durableSqliteAdapter } from './durable-sqlite-adapter'
import { migrations } from './migrations'
import { mongodbAdapter } from './mongodb-adapter'

/** The adapter that `DATABASE_URL` asks for: SQLite for `file:`, MongoDB otherwise. */
export function databaseAdapter() {
  if (env.DATABASE_URL.startsWith('file:')) {
    return durableSqliteAdapter({
      url: env.DATABASE_URL,
      migrationDir: path.resolve('src/database/migrations'),
      // eslint-disable-next-line no-restricted-syntax -- Payload's type forgets what it hands to them
      migrations: migrations as Parameters<typeof durableSqliteAdapter>[0]['migrations'],
    })
  }
  // Never the migrations: they are statements of SQL, and MongoDB needs none for a new field.
  return mongodbAdapter({ url: env.DATABASE_URL })
}
