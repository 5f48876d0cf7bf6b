import type { TypedUser } from 'payload'
import type { StaffRole } from '../collections/users/staff-role'

export type StaffUser = { collection: 'users'; id: string; roles: StaffRole[] }

/** Tells whether the user behind a request is a member of staff. */
export function isStaff(
  user: TypedUser | StaffUser | null | undefined,
): user is TypedUser & StaffUser {
  return user?.collection === 'users'
}
