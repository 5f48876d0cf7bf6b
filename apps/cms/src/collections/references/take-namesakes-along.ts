import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { findDocuments } from '../../database/find-documents'

/**
 * What was merged into a reference goes with it: without it, they would be sources again. By itself
 * such a record stays, because older versions of articles find their source through it.
 */
export const takeNamesakesAlong: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const [reference] = await findDocuments({ req, collection: 'references', ids: [String(id)] })
  if (reference?.mergedInto) {
    throw new APIError('This reference leads older versions to the one it was merged into.', 409)
  }
  await req.payload.db.deleteMany({
    collection: 'references',
    req,
    where: { mergedInto: { equals: id } },
  })
}
