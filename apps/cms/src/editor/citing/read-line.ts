import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type PointType,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** The text of a line up to the caret, and the node it follows: a chip, a break or nothing. */
export type Line = { text: string; pieces: LinePiece[]; after: LexicalNode | null }
type LinePiece = { node: TextNode; text: string }

/** A point within the text of a line. */
export type TextPoint = { key: string; offset: number }

/** Reads the line the caret stands in; null where nobody types text, or types code. */
export function $readLine(): Line | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const caret = findCaretText(selection.anchor)
  if (caret === null || caret.node.hasFormat('code')) return null
  const pieces: LinePiece[] = [
    { node: caret.node, text: caret.node.getTextContent().slice(0, caret.offset) },
  ]
  let before = findLeafBefore(caret.node)
  while ($isTextNode(before)) {
    pieces.unshift({ node: before, text: before.getTextContent() })
    before = findLeafBefore(before)
  }
  return { text: pieces.map(({ text }) => text).join(''), pieces, after: before }
}

/** The point of a line that lies this many characters from its beginning. */
export function findTextPoint({ pieces }: Line, position: number): TextPoint | null {
  let passed = 0
  for (const { node, text } of pieces) {
    // A point between two nodes belongs to the second: what is replaced begins there.
    if (position < passed + text.length) return { key: node.getKey(), offset: position - passed }
    passed += text.length
  }
  const last = pieces.at(-1)
  return last === undefined || position > passed
    ? null
    : { key: last.node.getKey(), offset: last.text.length }
}

/** The leaf before a node in its line, looking through links; null at the line's beginning. */
export function findLeafBefore(node: LexicalNode): LexicalNode | null {
  const sibling = node.getPreviousSibling()
  if ($isElementNode(sibling)) return sibling.getLastDescendant() ?? findLeafBefore(sibling)
  if (sibling !== null) return sibling
  const parent = node.getParent()
  return parent?.isInline() === true ? findLeafBefore(parent) : null
}

function findCaretText(caret: PointType): { node: TextNode; offset: number } | null {
  const node = caret.getNode()
  if ($isTextNode(node)) return { node, offset: caret.offset }
  const before = $isElementNode(node) ? node.getChildAtIndex(caret.offset - 1) : null
  const leaf = $isElementNode(before) ? before.getLastDescendant() : before
  return $isTextNode(leaf) ? { node: leaf, offset: leaf.getTextContentSize() } : null
}
