import { listAutolinks } from './list-autolinks'

/** What can stand in a line of a comment; `href` is http or https. */
export type CommentInline =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'line-break' }

/** The lines of a comment between two blank ones. */
export type CommentParagraph = CommentInline[]

/**
 * Parses the stored text of a comment into paragraphs of text, links and line breaks.
 *
 * There is no markup: every character of a line that is not blank comes back as it was
 * written, blank lines separate paragraphs, and each `href` is http or https. Linear time.
 */
export function parseCommentText(text: string): CommentParagraph[] {
  const paragraphs: CommentParagraph[] = []
  let paragraph: CommentParagraph = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      paragraph = []
      continue
    }
    if (paragraph.length === 0) paragraphs.push(paragraph)
    else paragraph.push({ kind: 'line-break' })
    paragraph.push(...parseLine(line))
  }
  return paragraphs
}

function parseLine(line: string): CommentInline[] {
  const nodes: CommentInline[] = []
  let position = 0
  for (const { start, end, href } of listAutolinks(line)) {
    if (start > position) nodes.push({ kind: 'text', text: line.slice(position, start) })
    nodes.push({ kind: 'link', text: line.slice(start, end), href })
    position = end
  }
  if (position < line.length) nodes.push({ kind: 'text', text: line.slice(position) })
  return nodes
}
