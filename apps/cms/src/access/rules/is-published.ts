import type { Rule } from '../rule'

/** Published and not in the trash, also when a request asks for drafts or for the trash. */
export const isPublished: Rule = () => ({
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
})
