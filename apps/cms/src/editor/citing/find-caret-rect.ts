import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { TextPoint } from './read-line'

/** Where a point of the text stands in the window; null while it is not drawn. */
export function findCaretRect(editor: LexicalEditor, { key, offset }: TextPoint): DOMRect | null {
  const element = editor.getElementByKey(key)
  if (element === null) return null
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (!(text instanceof Text)) return element.getBoundingClientRect()
  const range = document.createRange()
  range.setStart(text, Math.min(offset, text.length))
  range.collapse(true)
  return range.getBoundingClientRect()
}
