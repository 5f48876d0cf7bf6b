import { $getRoot, $isElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $isInlineBlockNode, type InlineBlockNode } from '@payloadcms/richtext-lexical/client'

/**
 * Gives pasted citations ids of their own where the text holds these already: an id is a form
 * here and an anchor on the page. What was cut and put elsewhere keeps its id.
 */
export function $givePastedIds(nodes: LexicalNode[], createId: () => string): void {
  const taken = new Set($getRoot().getChildren().flatMap(listInlineBlocks).map(idOf))
  for (const node of nodes.flatMap(listInlineBlocks)) {
    if (taken.has(idOf(node))) node.setFields({ ...node.getFields(), id: createId() }, true)
    taken.add(idOf(node))
  }
}

function listInlineBlocks(node: LexicalNode): InlineBlockNode[] {
  if ($isInlineBlockNode(node)) return [node]
  return $isElementNode(node) ? node.getChildren().flatMap(listInlineBlocks) : []
}

function idOf(node: { getFields: () => { id: string } }): string {
  return node.getFields().id
}
