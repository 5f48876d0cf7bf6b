import type { TypedUser } from 'payload'
import type { StaffRole } from '../collections/users/staff-role'
import { isStaff } from './is-staff'

/** Tells whether the user is staff and holds at least one of the roles. */
export function hasRole(user: TypedUser | null | undefined, ...roles: StaffRole[]): boolean {
  return isStaff(user) && user.roles.some((role) => roles.includes(role))
}
