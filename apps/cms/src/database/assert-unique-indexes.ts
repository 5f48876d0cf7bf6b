import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { StartError } from '../start-error'

type Model = MongooseAdapter['collections'][string]

/** Throws a `StartError` that lists every unique index the collections promise and MongoDB lacks. */
export async function assertUniqueIndexes(adapter: MongooseAdapter): Promise<void> {
  const missing = await Promise.all(Object.values(adapter.collections).map(listMissing))
  const names = missing.flat()
  if (names.length === 0) return
  throw new StartError(
    `MongoDB has no unique index on ${names.join(', ')}: remove the documents that share a value there, then start again.`,
  )
}

async function listMissing(model: Model): Promise<string[]> {
  const promised = model.schema
    .indexes()
    .filter(([, options]) => options.unique === true)
    .map(([keys]) => JSON.stringify(keys))
  if (promised.length === 0) return []
  const existing = await model.collection.indexes()
  const unique = new Set(
    existing.filter((index) => index.unique === true).map((index) => JSON.stringify(index.key)),
  )
  return promised
    .filter((keys) => !unique.has(keys))
    .map((keys) => `${model.collection.name} ${keys}`)
}
