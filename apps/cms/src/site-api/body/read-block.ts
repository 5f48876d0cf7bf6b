import type { BlockNode, ListNode } from '@footnote/contracts/article-body'
import { childrenOf, type LexicalNode } from './lexical-node'
import { readInline } from './read-inline'
import type { Reading } from './reading'

const TYPE_CHARS_MAX = 64

type Place = { reading: Reading; depthLeft: number }

/** Reads a block that the editor has by itself. A paragraph without content gives nothing. */
export function readBlock(node: LexicalNode, place: Place): BlockNode[] {
  const { reading } = place
  switch (node.type) {
    case 'paragraph': {
      const children = readInline(childrenOf(node), reading)
      return children.some(isVisible) ? [{ kind: 'paragraph', children }] : []
    }
    case 'heading':
      return readHeading(node, reading)
    case 'list':
      return [readList(node, place)]
    case 'quote':
      return [{ kind: 'quote', children: readInline(childrenOf(node), reading), attribution: null }]
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    default:
      return [{ kind: 'unknown', type: node.type.slice(0, TYPE_CHARS_MAX) }]
  }
}

function readHeading(node: LexicalNode, reading: Reading): BlockNode[] {
  const children = readInline(childrenOf(node), reading)
  if (!children.some(isVisible)) return []
  const text = children.map((child) => (child.kind === 'text' ? child.text : ' ')).join('')
  const level = node.tag === 'h3' ? 3 : /^h[456]$/.test(node.tag) ? 4 : 2
  return [{ kind: 'heading', level, anchor: reading.nameAnchor(text), children }]
}

/** Lexical keeps a nested list in an item of its own; here it belongs to the item before it. */
function readList(node: LexicalNode, place: Place): ListNode {
  const items: ListNode['items'] = []
  for (const item of childrenOf(node)) {
    const content = childrenOf(item)
    const children = readInline(
      content.filter((child) => child.type !== 'list'),
      place.reading,
    )
    const lists =
      place.depthLeft === 0
        ? []
        : content
            .filter((child) => child.type === 'list')
            .map((list) => readList(list, { ...place, depthLeft: place.depthLeft - 1 }))
    const previous = items.at(-1)
    if (children.length === 0 && lists.length > 0 && previous !== undefined) {
      previous.lists.push(...lists)
    } else if (children.length > 0 || lists.length > 0) {
      items.push({ children, lists })
    }
  }
  return { kind: 'list', ordered: node.listType === 'number', items }
}

function isVisible(node: { kind: string; text?: string }): boolean {
  return node.kind === 'text' ? (node.text ?? '').trim() !== '' : node.kind !== 'line-break'
}
