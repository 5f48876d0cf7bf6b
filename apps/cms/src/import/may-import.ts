import type { TypedUser } from 'payload'
import { hasRole } from '../access/has-role'

/** Tells whether the user may bring references into the library. */
export function mayImport(user: TypedUser | null | undefined): boolean {
  return hasRole(user, 'contributor', 'editor', 'admin')
}
