import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { isStaff } from '../../access/is-staff'
import { findDocuments } from '../../database/find-documents'
import { listIds } from '../fields/list-ids'
import { parseDocument } from '../fields/parse-document'

/**
 * A save that did not see the newest one is refused with 409, and says who saved and when:
 * the last to press the button does not silently win. A form may overtake the answer to its own
 * last save, on a slow line with every autosave: nobody else wrote in between, and nothing is lost.
 */
export const refuseStaleSave: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = parseDocument(originalDoc)
  const submitted = parseDocument(data)
  const lockVersion = readLockVersion(before)
  const seen = readLockVersion(submitted)
  const lastSavedBy = isStaff(req.user) ? req.user.id : null
  const isNew = operation === 'create'
  // A restored version carries the number of its own time.
  const mayBeStale = context['isRestoringVersion'] === true || isOfSameForm(before, submitted)
  if (!isNew && seen !== lockVersion && !mayBeStale) throw await describeStaleSave(req, before)
  return {
    ...submitted,
    savedFrom: submitted['savedFrom'] ?? null,
    lockVersion: isNew ? 0 : lockVersion + 1,
    lastSavedBy,
  }
}

function isOfSameForm(
  before: Record<string, unknown>,
  submitted: Record<string, unknown>,
): boolean {
  const savedFrom = submitted['savedFrom']
  return typeof savedFrom === 'string' && savedFrom !== '' && savedFrom === before['savedFrom']
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
