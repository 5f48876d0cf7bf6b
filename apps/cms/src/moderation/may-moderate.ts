import type { TypedUser } from 'payload'
import { hasRole } from '../access/has-role'

/** Tells whether the user may decide about comments. */
export function mayModerate(user: TypedUser | null | undefined): boolean {
  return hasRole(user, 'moderator', 'editor', 'admin')
}
