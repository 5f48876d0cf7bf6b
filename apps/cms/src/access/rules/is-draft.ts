import type { Rule } from '../rule'

/** A new document that is not published by the same request. */
export const isDraft: Rule = ({ data }) => !isPublishing(data)

/** Tells whether the submitted data asks for publication. */
export function isPublishing(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return '_status' in data && data._status === 'published'
}
