import { randomBytes, randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { isReader } from '../../access/is-reader'
import type { Comment } from '../../payload-types'

const TIE_BREAK_BYTES = 12

/** Gives a new comment its author, its place and its first version; none of it comes from the sender. */
export const stampArrival: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'create') {
    return { ...data, lockVersion: (originalDoc?.lockVersion ?? 0) + 1 }
  }
  const createdAt = data.createdAt ?? new Date().toISOString()
  return {
    ...data,
    ...(isReader(req.user) ? { reader: req.user.id, authorName: req.user.displayName } : {}),
    createdAt,
    place: `${new Date(createdAt).toISOString()}_${randomBytes(TIE_BREAK_BYTES).toString('hex')}`,
    // Unique fields are never left empty: on MongoDB a second null would be a duplicate.
    idempotencyKey: data.idempotencyKey ?? `none:${randomUUID()}`,
    lockVersion: 0,
  }
}
