import type { TypedUser } from 'payload'
import { isReader } from './is-reader'
import { isStaff } from './is-staff'
import type { Role } from './role'

/** The roles a request acts in. Readers and staff are told apart by collection, never by their fields. */
export function rolesOf(user: TypedUser | null): readonly Role[] {
  if (isStaff(user)) return user.roles
  if (isReader(user)) return ['reader']
  return ['public']
}
