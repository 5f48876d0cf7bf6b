import type { ArticleBody, BlockNode, ListNode } from '@footnote/contracts/article-body'
import { formatPlainText } from './format-plain-text'

/** The words of a whole body, block by block. */
export function listBlockTexts(body: ArticleBody): string[] {
  return body.flatMap(listTexts)
}

function listTexts(block: BlockNode): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [formatPlainText(block.children)]
    case 'list':
      return listItemTexts(block)
    case 'callout':
      return block.paragraphs.map(formatPlainText)
    case 'table':
      return block.rows.flat().map(formatPlainText)
    case 'figure':
    case 'rule':
    case 'unknown':
      return []
  }
}

function listItemTexts(list: ListNode): string[] {
  return list.items.flatMap((item) => [
    formatPlainText(item.children),
    ...item.lists.flatMap(listItemTexts),
  ])
}
