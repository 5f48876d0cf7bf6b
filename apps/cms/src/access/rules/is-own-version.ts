import { isStaff } from '../is-staff'
import type { Rule } from '../rule'

/** The history of a document this member of staff began. */
export const isOwnVersion: Rule = ({ req: { user } }) =>
  isStaff(user) && { 'version.createdBy': { equals: user.id } }
