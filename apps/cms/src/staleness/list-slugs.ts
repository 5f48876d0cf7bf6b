import type { PayloadRequest } from 'payload'
import { listIds } from '../collections/fields/list-ids'
import { findDocuments } from '../database/find-documents'

/** The slugs of these authors or tags, once each and in no promised order. */
export async function listSlugs({
  req,
  collection,
  ids,
}: {
  req: PayloadRequest
  collection: 'authors' | 'tags'
  ids: readonly string[]
}): Promise<string[]> {
  const documents = await findDocuments({ req, collection, ids: listIds(ids) })
  return documents.map(({ slug }) => slug)
}
