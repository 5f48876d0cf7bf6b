import {
  $createRangeSelection,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $createInlineBlockNode,
  $isInlineBlockNode,
  type InlineBlockNode,
} from '@payloadcms/richtext-lexical/client'
import { listReferenceIds } from '../../collections/articles/admin/number-cited-references'
import { createCitationId } from './create-citation-id'
import { findLeafBefore, type TextPoint } from './read-line'

/** As many as the field of the citation takes. */
const REFERENCES_MAX = 20

/** The typed or pasted text that a citation takes the place of. */
export type TextToReplace = { start: TextPoint; end: TextPoint; text: string }

/**
 * Puts a citation where the text to replace stands. Right after another citation it joins that
 * one. Text that was changed meanwhile is left alone, and the citation goes to the caret; a caret
 * that has moved on stays where it is.
 */
export function $insertCitation({
  referenceId,
  locator,
  replaced,
}: {
  referenceId: string
  locator: string
  replaced: TextToReplace
}): void {
  const place = $takeOut(replaced) ?? $splitAtCaret()
  const before = findLeafBefore(place)
  const chip = $canJoin(before, referenceId)
    ? $joinCitation({ citation: before, referenceId, locator })
    : $createCitation({ referenceId, locator })
  const isAtCaret = $hasCaret(place)
  const taken = withItsLink(place)
  if (chip === before) taken.remove()
  else taken.replace(chip)
  if (isAtCaret) chip.selectNext(0, 0)
}

/** A citation that another reference can join: one with a place belongs to that place's source. */
export function $canJoin(node: LexicalNode | null, referenceId?: string): node is InlineBlockNode {
  if (!$isInlineBlockNode(node)) return false
  const fields: Record<string, unknown> = node.getFields()
  if (fields['blockType'] !== 'citation') return false
  const ids = listReferenceIds(fields['references'])
  if (referenceId !== undefined && ids.includes(referenceId)) return true
  return ids.length < REFERENCES_MAX && !fields['locator'] && !fields['suffix']
}

function $createCitation({ referenceId, locator }: { referenceId: string; locator: string }) {
  const fields = { id: createCitationId(), blockType: 'citation', references: [referenceId] }
  return $createInlineBlockNode(locator === '' ? fields : { ...fields, locator })
}

function $joinCitation({
  citation,
  referenceId,
  locator,
}: {
  citation: InlineBlockNode
  referenceId: string
  locator: string
}): InlineBlockNode {
  const fields: Record<string, unknown> = citation.getFields()
  const ids = [...new Set([...listReferenceIds(fields['references']), referenceId])]
  const place = locator === '' ? {} : { locator }
  citation.setFields({ ...citation.getFields(), references: ids, ...place })
  return citation
}

/** Makes the text to replace a node of its own; null when it is not there any more. */
function $takeOut(replaced: TextToReplace): TextNode | null {
  const { start, end, text } = replaced
  const node = $getNodeByKey(start.key)
  if ($isTextNode(node) && node.getTextContent().startsWith(text, start.offset)) {
    return $splitOut(node, { start: start.offset, chars: text.length })
  }
  return (start.key === end.key ? null : $mergeRange(replaced)) ?? $findMoved(text)
}

/** Text of several formats becomes one plain stretch; null when it was changed. */
function $mergeRange({ start, end, text }: TextToReplace): TextNode | null {
  const [first, last] = [$getNodeByKey(start.key), $getNodeByKey(end.key)]
  if (!$isTextNode(first) || first.getTextContentSize() < start.offset) return null
  if (!$isTextNode(last) || last.getTextContentSize() < end.offset) return null
  const range = $createRangeSelection()
  range.anchor.set(start.key, start.offset, 'text')
  range.focus.set(end.key, end.offset, 'text')
  if (range.getTextContent() !== text) return null
  $setSelection(range)
  range.removeText()
  return $splitAtCaret()
}

/** Another citation may have split the node in the meantime. */
function $findMoved(text: string): TextNode | null {
  for (const node of $getRoot().getAllTextNodes()) {
    const offset = node.getTextContent().indexOf(text)
    if (offset !== -1) return $splitOut(node, { start: offset, chars: text.length })
  }
  return null
}

function $splitOut(node: TextNode, { start, chars }: { start: number; chars: number }): TextNode {
  const parts = node.splitText(start, start + chars)
  return parts[start === 0 ? 0 : 1] ?? node
}

/** A pasted address became a link by itself; the citation takes the place of that too. */
function withItsLink(place: TextNode): LexicalNode {
  const parent = place.getParent()
  return parent?.isInline() === true && parent.getChildrenSize() === 1 ? parent : place
}

/** An empty text at the caret, for something to take its place. */
function $splitAtCaret(): TextNode {
  const current = $getSelection()
  const selection = $isRangeSelection(current) ? current : $getRoot().selectEnd()
  const { key, offset, type } = selection.focus
  selection.anchor.set(key, offset, type)
  const place = $createTextNode()
  selection.insertNodes([place])
  place.select()
  return place
}

function $hasCaret(place: TextNode): boolean {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.focus.key === place.getKey()
}
