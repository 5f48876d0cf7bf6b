type Values = Record<string, unknown>

/**
 * Tells whether a rich text is a tree of nodes, also inside its blocks. What a node may be is
 * for the editor to say; it walks the tree without a look, and fails on what is no node.
 */
export function isEditorTree(value: unknown): boolean {
  return isObject(value) && isNode(value['root'])
}

function isNode(value: unknown): boolean {
  if (!isObject(value) || typeof value['type'] !== 'string') return false
  const { children, fields } = value
  if (children !== undefined && !(Array.isArray(children) && children.every(isNode))) return false
  return fields === undefined || (isObject(fields) && Object.values(fields).every(isField))
}

function isField(value: unknown): boolean {
  return !isObject(value) || !Object.hasOwn(value, 'root') || isEditorTree(value)
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
