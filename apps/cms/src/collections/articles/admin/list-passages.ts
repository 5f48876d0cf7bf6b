/** A paragraph or list item of an article as plain text, and whether it cites anything. */
export type Passage = { text: string; isCited: boolean }

/**
 * Lists the passages of an editor's body in reading order, across every block of the text.
 * A table is left out: its cells rest on what its caption or the text around it cites.
 */
export function listPassages(node: unknown): Passage[] {
  if (typeof node !== 'object' || node === null || isTable(node)) return []
  if (!isPassage(node)) return Object.values(node).flatMap(listPassages)
  const lists = node.children.filter(isList)
  const own = node.children.filter((child) => !isList(child))
  return [{ text: textOf(own), isCited: own.some(hasCitation) }, ...lists.flatMap(listPassages)]
}

const PASSAGE_TYPES: readonly unknown[] = ['paragraph', 'listitem', 'quote']

function isPassage(node: object): node is { children: unknown[] } {
  return (
    'type' in node &&
    PASSAGE_TYPES.includes(node.type) &&
    'children' in node &&
    Array.isArray(node.children)
  )
}

function isTable(node: object): boolean {
  return (
    ('type' in node && node.type === 'table') || ('blockType' in node && node.blockType === 'table')
  )
}

/** A list within an item has items of its own. */
function isList(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'list'
}

function textOf(nodes: unknown[]): string {
  return nodes
    .map((node) => {
      if (typeof node !== 'object' || node === null) return ''
      if ('text' in node && typeof node.text === 'string') return node.text
      return 'children' in node && Array.isArray(node.children) ? textOf(node.children) : ''
    })
    .join('')
    .trim()
}

function hasCitation(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  if ('blockType' in node && node.blockType === 'citation' && 'references' in node) {
    return Array.isArray(node.references) && node.references.length > 0
  }
  return Object.values(node).some(hasCitation)
}
