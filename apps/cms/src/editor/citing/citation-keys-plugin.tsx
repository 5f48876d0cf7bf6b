'use client'

import {
  $createNodeSelection,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $onUpdate,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $isInlineBlockNode, type InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { useEffect } from 'react'
import { createCitationId } from './create-citation-id'
import { $givePastedIds } from './give-pasted-ids'
import { mergeUnchangedCitations } from './merge-unchanged-citations'

/** A citation is reached with the arrow keys, edited with Enter, and removed with either delete key. */
export function CitationKeysPlugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      mergeRegister(
        mergeUnchangedCitations(editor),
        editor.registerCommand(
          KEY_ARROW_LEFT_COMMAND,
          (event) => $stepOnto(event, 'before'),
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          KEY_ARROW_RIGHT_COMMAND,
          (event) => $stepOnto(event, 'after'),
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(KEY_BACKSPACE_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
        editor.registerCommand(KEY_DELETE_COMMAND, $removeSelected, COMMAND_PRIORITY_HIGH),
        editor.registerCommand(KEY_DOWN_COMMAND, $typeBehindSelected, COMMAND_PRIORITY_HIGH),
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            const citation = $findSelected()
            const element = citation && editor.getElementByKey(citation.getKey())
            const button = element?.querySelector<HTMLButtonElement>('[data-citation-edit] button')
            if (citation === null || !button) return false
            event?.preventDefault()
            // The drawer gives back the selection it found, and the writing goes on behind.
            citation.selectNext(0, 0)
            $onUpdate(() => button.click())
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
          ({ nodes }) => {
            $givePastedIds(nodes, createCitationId)
            return false
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return null
}

function $stepOnto(event: KeyboardEvent, side: 'before' | 'after'): boolean {
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const neighbour = $findNeighbour(selection, side)
  if (!$isInlineBlockNode(neighbour)) return false
  event.preventDefault()
  const onto = $createNodeSelection()
  onto.add(neighbour.getKey())
  $setSelection(onto)
  return true
}

/** The node right before or after the caret; null while there is text in between. */
function $findNeighbour({ anchor }: RangeSelection, side: 'before' | 'after'): LexicalNode | null {
  const node = anchor.getNode()
  if ($isElementNode(node)) {
    return node.getChildAtIndex(side === 'before' ? anchor.offset - 1 : anchor.offset)
  }
  const edge = side === 'before' ? 0 : node.getTextContentSize()
  if (anchor.offset !== edge) return null
  return side === 'before' ? node.getPreviousSibling() : node.getNextSibling()
}

function $removeSelected(event: KeyboardEvent): boolean {
  const citation = $findSelected()
  if (citation === null) return false
  event.preventDefault()
  citation.selectPrevious()
  citation.remove()
  return true
}

/** A selected citation has no caret for a letter to go to, so the letter finds one behind it. */
function $typeBehindSelected(event: KeyboardEvent): boolean {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')
  if (event.key.length === 1 && !isShortcut) $findSelected()?.selectNext(0, 0)
  return false
}

function $findSelected(): InlineBlockNode | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const [node, ...others] = selection.getNodes()
  return others.length === 0 && $isInlineBlockNode(node) ? node : null
}
