import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { findDocuments } from '../../database/find-documents'
import { listIds } from '../fields/list-ids'
import { parseDocument } from '../fields/parse-document'

/** A record that was merged only leads to the other one; a form that was still open learns so. */
export const refuseChangingMerged: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const ids = listIds([parseDocument(originalDoc)['mergedInto']])
  if (ids.length === 0) return data
  const [target] = await findDocuments({ req, collection: 'references', ids })
  const key = target?.citationKey ?? 'another one'
  throw new APIError(`This reference was merged into ${key}. Change that one instead.`, 409)
}
