import { createHash } from 'node:crypto'
import type { CollectionAfterChangeHook } from 'payload'
import { isStaff } from '../../access/is-staff'
import type { Comment } from '../../payload-types'
import { actorOf } from './require-legal-move'

/** Writes down every change of state, in the transaction of the change. */
export const recordMove: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.status === previousDoc.status) return
  await req.payload.create({
    collection: 'moderationEvents',
    data: {
      comment: doc.id,
      from: previousDoc.status,
      to: doc.status,
      reasonCode: doc.reasonCode ?? null,
      actor: actorOf(req),
      ...(isStaff(req.user) ? { staff: req.user.id, staffName: req.user.name } : {}),
      lockVersion: doc.lockVersion,
      textHash: createHash('sha256').update(doc.text).digest('hex'),
      holds: (doc.holds ?? []).map(({ phase, verdict, reason }) => ({ phase, verdict, reason })),
    },
    depth: 0,
    req,
  })
}
