import { isStaff } from '../is-staff'
import type { Rule } from '../rule'

export const isOwnStaffAccount: Rule = ({ req: { user } }) =>
  isStaff(user) && { id: { equals: user.id } }
