import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import { env } from '../env'
import { migrations } from './migrations'

const migrationDir = path.resolve('src/database/migrations')

/** The adapter that `DATABASE_URL` asks for: SQLite for `file:`, MongoDB otherwise. */
export function databaseAdapter() {
  if (env.DATABASE_URL.startsWith('file:')) {
    return sqliteAdapter({
      client: { url: env.DATABASE_URL },
      idType: 'uuid',
      push: false,
      migrationDir,
      prodMigrations: migrations,
    })
  }
  return mongooseAdapter({ url: env.DATABASE_URL })
}
