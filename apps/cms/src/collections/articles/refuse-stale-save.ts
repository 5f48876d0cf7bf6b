import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isStaff } from '../../access/is-staff'
import { findDocuments } from '../../database/find-documents'
import { listIds } from '../fields/list-ids'
import { parseDocument } from '../fields/parse-document'

/**
 * A save that did not see the newest one is refused with 409, and says who saved and when:
 * the last to press the button does not silently win.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = parseDocument(originalDoc)
  const lockVersion = readLockVersion(before)
  const seen = readLockVersion(parseDocument(data))
  const lastSavedBy = isStaff(req.user) ? req.user.id : null
  const isNew = operation === 'create'
  // A restored version carries the number of its own time.
  if (!isNew && seen !== lockVersion && context['isRestoringVersion'] !== true) {
    throw await describeStaleSave(req, before)
  }
  return { ...parseDocument(data), lockVersion: isNew ? 0 : lockVersion + 1, lastSavedBy }
}

function readLockVersion(document: Record<string, unknown>): number {
  return typeof document['lockVersion'] === 'number' ? document['lockVersion'] : 0
}

async function describeStaleSave(
  req: PayloadRequest,
  before: Record<string, unknown>,
): Promise<APIError> {
  const ids = listIds([before['lastSavedBy']])
  const [user] = await findDocuments({ req, collection: 'users', ids })
  const savedBy = user?.name ?? 'Somebody'
  const savedAt = typeof before['updatedAt'] === 'string' ? before['updatedAt'] : null
  const message = `${savedBy} saved this article after you opened it. Your text is still in this form. Copy what is yours and reload.`
  return new APIError(message, 409, { savedBy, savedAt })
}
