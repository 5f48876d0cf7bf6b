import type { TypedUser } from 'payload'
import { hasRole } from '../access/has-role'

/** Tells whether the user may add references: contributors, editors and administrators. */
export function mayAddReferences(user: TypedUser | null | undefined): boolean {
  return hasRole(user, 'contributor', 'editor', 'admin')
}
