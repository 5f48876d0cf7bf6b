import {
  REVALIDATION_PATHS_MAX,
  REVALIDATION_TAGS_MAX,
  type RevalidationMessage,
} from '@footnote/contracts/revalidation'

/**
 * Puts what became stale into as few messages as the contract allows, naming everything once.
 * The last message carries the paths that are left, so that pages are warmed after all tags
 * expired when everything fits, which it nearly always does.
 */
export function splitMessage(stale: RevalidationMessage): RevalidationMessage[] {
  const tags = [...new Set(stale.tags)]
  const paths = [...new Set(stale.paths)]
  const [someTag] = tags
  if (someTag === undefined) return []
  const messages: RevalidationMessage[] = []
  for (let index = 0; index < tags.length; index += REVALIDATION_TAGS_MAX) {
    const part = tags.slice(index, index + REVALIDATION_TAGS_MAX)
    messages.push({ tags: part, paths: [], isRemoval: stale.isRemoval })
  }
  for (let index = 0; index < paths.length; index += REVALIDATION_PATHS_MAX) {
    const part = paths.slice(index, index + REVALIDATION_PATHS_MAX)
    const last = messages.at(-1)
    if (index === 0 && last !== undefined) last.paths = part
    if (index > 0) messages.push({ tags: [someTag], paths: part, isRemoval: stale.isRemoval })
  }
  return messages
}
