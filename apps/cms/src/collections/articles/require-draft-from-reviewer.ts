import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { hasRole } from '../../access/has-role'

/** What a medical reviewer saves is a draft: an editor decides when readers see it. */
export const requireDraftFromReviewer: CollectionBeforeOperationHook = (hook) => {
  const { args, overrideAccess, req } = hook
  if (overrideAccess === true || !isSave(hook)) return args
  if (!hasRole(req.user, 'medicalReviewer')) return args
  if (hasRole(req.user, 'editor', 'admin')) return args
  if ('draft' in args && args.draft) return args
  throw new Forbidden(req.t)
}

function isSave({ operation }: { operation: string }): boolean {
  return operation === 'create' || operation === 'update' || operation === 'restoreVersion'
}
