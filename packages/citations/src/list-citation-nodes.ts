import type {
  ArticleBody,
  BlockNode,
  CitationNode,
  InlineNode,
  ListNode,
} from '@footnote/contracts/article-body'

/** Lists the citations of a body in reading order, wherever they stand. */
export function listCitationNodes(body: ArticleBody): CitationNode[] {
  return body.flatMap(listInlineNodes).flatMap(listCitationsOfInline)
}

function listInlineNodes(block: BlockNode): InlineNode[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return block.children
    case 'list':
      return listInlineNodesOfList(block)
    case 'callout':
      return block.paragraphs.flat()
    case 'table':
      return block.rows.flat(2)
    case 'figure':
    case 'rule':
    case 'unknown':
      return []
  }
}

function listInlineNodesOfList(list: ListNode): InlineNode[] {
  return list.items.flatMap((item) => [
    ...item.children,
    ...item.lists.flatMap(listInlineNodesOfList),
  ])
}

function listCitationsOfInline(node: InlineNode): CitationNode[] {
  if (node.kind === 'citation') return [node]
  if (node.kind !== 'link') return []
  return node.children.filter((child) => child.kind === 'citation')
}
