import type { TypedUser } from 'payload'
import { hasRole } from '../../access/has-role'

/** Tells whether the user may make one reference of two. */
export function mayMergeReferences(user: TypedUser | null | undefined): boolean {
  return hasRole(user, 'editor', 'admin')
}
