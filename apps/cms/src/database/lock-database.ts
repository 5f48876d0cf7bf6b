import { type Client, createClient, LibsqlError } from '@libsql/client'
import { processSingleton } from '../process-singleton'
import { StartError } from '../start-error'

const heldLocks = processSingleton('database-locks', () => new Map<string, Client>())

/**
 * Makes this process the only one that may use the database file, until it ends.
 *
 * The lock is an open exclusive transaction on a second, empty SQLite file beside the database:
 * the kernel drops it with the process, however that ends, so no stale lock can be left behind.
 */
export async function lockDatabase(file: string): Promise<void> {
  const lockFile = `${file}.lock`
  if (heldLocks.has(lockFile)) return
  const client = createClient({ url: `file:${lockFile}` })
  try {
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')) {
      throw new StartError(
        `Another process already uses the database ${file}: stop that CMS first, or give this one a DATABASE_URL of its own.`,
        { cause: error },
      )
    }
    throw error
  }
  heldLocks.set(lockFile, client)
}
