import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { PlainError } from './plain-error'
import { runCommand } from './run-command'
import { mongodbStage, runTests } from './run-tests'

await runCommand(async () => {
  const told = process.env['MONGODB_TEST_URL']
  if (told) return runTests([mongodbStage(told)])

  process.stdout.write('Fetching and starting a MongoDB replica set…\n')
  const server = await startReplicaSet()
  try {
    return await runTests([mongodbStage(server.getUri('test'))])
  } finally {
    await server.stop()
  }
})

async function startReplicaSet(): Promise<MongoMemoryReplSet> {
  try {
    return await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
    })
  } catch (error) {
    throw new PlainError(
      `No MongoDB could be fetched and started (${firstLine(error)}): start a replica set yourself and set MONGODB_TEST_URL, for example mongodb://127.0.0.1:27017/test?replicaSet=rs0.`,
      { cause: error },
    )
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? text
}
