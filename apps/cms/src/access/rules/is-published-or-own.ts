import { isStaff } from '../is-staff'
import type { Rule } from '../rule'
import { isPublished } from './is-published'

export const isPublishedOrOwn: Rule = (args) => {
  const { user } = args.req
  const published = isPublished(args)
  if (!isStaff(user) || typeof published === 'boolean') return published
  return { or: [published, { createdBy: { equals: user.id } }] }
}
