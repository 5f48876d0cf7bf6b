import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { env } from '../env'

/** The adapter that `DATABASE_URL` asks for: SQLite for `file:`, MongoDB otherwise. */
export function databaseAdapter() {
  if (env.DATABASE_URL.startsWith('file:')) {
    return sqliteAdapter({ client: { url: env.DATABASE_URL }, idType: 'uuid', push: false })
  }
  return mongooseAdapter({ url: env.DATABASE_URL })
}
