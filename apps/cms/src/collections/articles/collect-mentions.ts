import type { CollectionBeforeChangeHook } from 'payload'
import { listBodyMentions } from './list-body-mentions'

/** Keeps beside the body what it cites and pictures, so that a change there finds this article. */
export const collectMentions: CollectionBeforeChangeHook = ({ data }) => {
  const { referenceIds, mediaIds } = listBodyMentions(data['body'])
  return { ...data, citedReferences: referenceIds, picturedMedia: mediaIds }
}
