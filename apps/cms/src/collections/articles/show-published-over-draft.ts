import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../../access/has-role'

/**
 * Who may read no draft reads the published article in its place. The admin asks for drafts
 * everywhere, and an article with a pending one would be missing from its lists.
 */
export const showPublishedOverDraft: CollectionBeforeOperationHook = (hook) => {
  const { args, operation, overrideAccess, req } = hook
  if (operation !== 'read' || overrideAccess === true) return args
  if (hasRole(req.user, 'contributor', 'medicalReviewer', 'editor', 'admin')) return args
  return { ...args, draft: false }
}
