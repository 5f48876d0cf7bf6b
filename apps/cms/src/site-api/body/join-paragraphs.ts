import type { InlineNode } from '@footnote/contracts/article-body'

/** Puts paragraphs where only one fits: line breaks keep them apart. */
export function joinParagraphs(paragraphs: InlineNode[][]): InlineNode[] {
  return paragraphs.flatMap((paragraph, index) =>
    index === 0 ? paragraph : [{ kind: 'line-break' as const }, ...paragraph],
  )
}
