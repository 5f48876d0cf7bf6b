import { isStaff } from '../is-staff'
import type { Rule } from '../rule'
import { isPublishing } from './is-draft'

/**
 * A document this member of staff began and nobody ever published, and that stays unpublished.
 * Asks for the date and not for `_status`: Payload puts this constraint to the newest version,
 * and the newest version of a published article may be a draft.
 */
export const isOwnDraft: Rule = ({ req: { user }, data }) => {
  if (!isStaff(user) || isPublishing(data)) return false
  return {
    and: [{ createdBy: { equals: user.id } }, { datePublished: { exists: false } }],
  }
}
