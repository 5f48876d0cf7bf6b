import { listIds } from '../fields/list-ids'

/** What to cite instead, by the id that is cited now. */
export type CitationTargets = ReadonlyMap<string, string>

/**
 * A stored body that cites the targets, wherever in it a citation stands. Two sources of one
 * citation that became one are named once. What needs no change is the same object as before.
 */
export function rewriteCitations<Value>(value: Value, targets: CitationTargets): Value
export function rewriteCitations(value: unknown, targets: CitationTargets): unknown {
  if (targets.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => rewriteCitations(item, targets))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const entries = Object.entries(value)
  const isCitation = 'blockType' in value && value.blockType === 'citation'
  const rewritten = entries.map(([name, child]: [string, unknown]): [string, unknown] => [
    name,
    isCitation && name === 'references'
      ? rewriteIds(child, targets)
      : rewriteCitations(child, targets),
  ])
  const isChanged = rewritten.some(([, child], index) => child !== entries[index]?.[1])
  return isChanged ? Object.fromEntries(rewritten) : value
}

/** A list of references in which the targets stand for what they replace, each once. */
export function rewriteIds<Value>(references: Value, targets: CitationTargets): Value | string[] {
  const ids = listIds(references)
  if (!ids.some((id) => targets.has(id))) return references
  return [...new Set(ids.map((id) => targets.get(id) ?? id))]
}
