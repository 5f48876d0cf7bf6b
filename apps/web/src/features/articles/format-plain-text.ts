import type { InlineNode } from '@footnote/contracts/article-body'

/** The words of inline content, without marks, links and citations. */
export function formatPlainText(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text
      if (node.kind === 'link') return formatPlainText(node.children)
      return node.kind === 'line-break' ? ' ' : ''
    })
    .join('')
}
