import type { CollectionBeforeChangeHook } from 'payload'
import { listExistingIds } from '../../database/list-existing-ids'
import { listBodyMentions } from './list-body-mentions'

/**
 * Keeps beside the body what it cites and pictures, so that a change there finds this article.
 *
 * What was deleted in the meantime is left out, because SQLite refuses to store it; the body goes
 * on naming it, and publishing asks for something else in its place.
 */
export const collectMentions: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { referenceIds, mediaIds } = listBodyMentions(data['body'])
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const citedReferences = await listExistingIds({
    req,
    collection: 'references',
    ids: referenceIds,
  })
  const picturedMedia = await listExistingIds({ req, collection: 'media', ids: mediaIds })
  return { ...data, citedReferences, picturedMedia }
}
