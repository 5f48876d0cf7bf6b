import type { Payload } from 'payload'
import type { QueryFields } from './check-where'

/** The fields a query to this path may name; null when the path lists no documents. */
export function findQueryFields(payload: Payload, segments: readonly string[]): QueryFields | null {
  const [slug = '', part] = segments
  const collection = payload.config.collections.find((config) => config.slug === slug)
  if (collection === undefined) return null
  return { fields: collection.flattenedFields, isVersions: part === 'versions' }
}
