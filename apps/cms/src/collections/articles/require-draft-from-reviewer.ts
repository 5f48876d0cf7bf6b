import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../../access/has-role'

const SAVES = new Set(['create', 'update', 'restoreVersion'])

/** What a medical reviewer saves is a draft: an editor decides when readers see it. */
export const requireDraftFromReviewer: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || !SAVES.has(operation)) return args
  if (!hasRole(req.user, 'medicalReviewer')) return args
  if (hasRole(req.user, 'editor', 'admin')) return args
  if ('draft' in args && args.draft) return args
  throw new Forbidden(req.t)
}
