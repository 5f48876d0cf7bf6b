import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { StartError } from '../start-error'
import { assertUniqueIndexes } from './assert-unique-indexes'
import { mongodbTransactions } from './mongodb-transactions'
import { withSafeWrites } from './with-safe-writes'
import { tellWriteConflicts } from './write-conflict'
import { WriterQueue } from './writer-queue'

/** More at once only conflict more often; the rest waits its turn. */
const WRITERS_MAX = 64
const WRITER_PATIENCE_MS = 10_000

const NO_REPLICA_SET =
  'MongoDB must run as a replica set, because without one Payload silently drops transactions and a crash can tear a change apart: ' +
  'start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URL.'

/**
 * Payload's MongoDB adapter with majority and journaled writes, which refuses to start without a
 * replica set or without the unique indexes that the collections promise.
 */
export function mongodbAdapter(options: { url: string }): DatabaseAdapterObj {
  const shipped = mongooseAdapter({
    url: withSafeWrites(options.url),
    // Built before the server says ready: an index built later is silently missing when it fails.
    ensureIndexes: true,
    connectOptions: {
      readPreference: 'primary',
      retryWrites: true,
      serverSelectionTimeoutMS: 5_000,
      socketTimeoutMS: 20_000,
      maxPoolSize: 50,
    },
    transactionOptions: { readConcern: { level: 'snapshot' } },
  })
  return {
    ...shipped,
    init: (args) => {
      // eslint-disable-next-line no-restricted-syntax -- declared as the bare interface by Payload
      const adapter = shipped.init(args) as MongooseAdapter
      const connect = adapter.connect?.bind(adapter)
      adapter.connect = async (connectArgs) => {
        requireReplicaSetInUrl(options.url)
        await connectOrExplain(adapter, () => connect?.(connectArgs))
        if (!adapter.connection.getClient().options.replicaSet) throw new StartError(NO_REPLICA_SET)
        await assertUniqueIndexes(adapter)
      }
      const queue = new WriterQueue({ writers: WRITERS_MAX, patienceMs: WRITER_PATIENCE_MS })
      Object.assign(adapter, mongodbTransactions(adapter, queue))
      tellWriteConflicts(adapter)
      return adapter
    },
  }
}

/** The address of a `mongodb+srv` cluster gets its replica set by DNS, so it is asked afterwards. */
function requireReplicaSetInUrl(url: string): void {
  if (url.startsWith('mongodb+srv:')) return
  if (!/[?&]replicaSet=[^&]/.test(url)) throw new StartError(NO_REPLICA_SET)
}

/** Payload logs a failed connection with its stack; one sentence says it better. */
async function connectOrExplain(
  adapter: MongooseAdapter,
  connect: () => Promise<void> | undefined,
): Promise<void> {
  const { logger } = adapter.payload
  const level = logger.level
  logger.level = 'silent'
  try {
    await connect()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const reason = message.replace(/^.*Details: /, '')
    throw new StartError(
      `MongoDB cannot be used (${reason}): check that it runs and that DATABASE_URL names it.`,
      { cause: error },
    )
  } finally {
    logger.level = level
  }
}
