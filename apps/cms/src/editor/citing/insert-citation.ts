import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type RangeSelection,
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
 * one. Text that was changed meanwhile is left alone, and the citation goes to the caret.
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
  const selection = $selectReplaced(replaced)
  const before = $findLeafBeforePoint(selection)
  if ($canJoin(before, referenceId)) {
    $joinCitation({ citation: before, referenceId, locator })
    return
  }
  const fields = { id: createCitationId(), blockType: 'citation', references: [referenceId] }
  const citation = $createInlineBlockNode(locator === '' ? fields : { ...fields, locator })
  $insertNodes([citation])
  citation.selectNext(0, 0)
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

function $joinCitation({
  citation,
  referenceId,
  locator,
}: {
  citation: InlineBlockNode
  referenceId: string
  locator: string
}): void {
  const fields: Record<string, unknown> = citation.getFields()
  const ids = [...new Set([...listReferenceIds(fields['references']), referenceId])]
  const place = locator === '' ? {} : { locator }
  citation.setFields({ ...citation.getFields(), references: ids, ...place })
  citation.selectNext(0, 0)
}

function $selectReplaced(replaced: TextToReplace): RangeSelection {
  const range = $findRange(replaced)
  if (range !== null) {
    $setSelection(range)
    range.removeText()
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return $getRoot().selectEnd()
  const { key, offset, type } = selection.focus
  selection.anchor.set(key, offset, type)
  return selection
}

function $findRange({ start, end, text }: TextToReplace): RangeSelection | null {
  if (!$isTextNode($getNodeByKey(start.key)) || !$isTextNode($getNodeByKey(end.key))) return null
  const range = $createRangeSelection()
  range.anchor.set(start.key, start.offset, 'text')
  range.focus.set(end.key, end.offset, 'text')
  return range.getTextContent() === text ? range : null
}

function $findLeafBeforePoint({ anchor }: RangeSelection): LexicalNode | null {
  const node = anchor.getNode()
  if ($isElementNode(node)) {
    const before = node.getChildAtIndex(anchor.offset - 1)
    return $isElementNode(before) ? before.getLastDescendant() : before
  }
  return anchor.offset === 0 ? findLeafBefore(node) : null
}
