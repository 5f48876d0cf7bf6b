import type { TypedUser } from 'payload'
import { hasRole } from '../../access/has-role'

/** Tells whether the user may add references to the library and correct them. */
export function mayWriteReferences(user: TypedUser | null | undefined): boolean {
  return hasRole(user, 'contributor', 'editor', 'admin')
}
