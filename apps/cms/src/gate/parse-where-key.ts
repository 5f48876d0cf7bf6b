const GROUPS_MAX = 4

export type WhereLeaf = { name: string; field: string; operator: string }

/**
 * Reads `where[and][0][title][like]` into its field and operator. `name` is the same for every
 * item of one list of values. Null for anything else.
 */
export function parseWhereKey(key: string): WhereLeaf | null {
  if (!/^where(?:\[[\w.-]{1,80}\]){2,14}$/.test(key)) return null
  const segments = [...key.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? '')
  let groups = 0
  while (segments[0] === 'and' || segments[0] === 'or') {
    const [, index = ''] = segments.splice(0, 2)
    groups += 1
    if (!/^\d{1,2}$/.test(index) || groups > GROUPS_MAX) return null
  }
  const isListItem = /^\d{1,3}$/.test(segments.at(-1) ?? '')
  if (isListItem) segments.pop()
  const operator = segments.pop() ?? ''
  if (segments.length === 0) return null
  const name = isListItem ? key.slice(0, key.lastIndexOf('[')) : key
  return { name, field: segments.join('.'), operator }
}
