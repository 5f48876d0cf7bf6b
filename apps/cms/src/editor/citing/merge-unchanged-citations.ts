import {
  $addUpdateTag,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { listReferenceIds } from '../../collections/articles/admin/number-cited-references'

/**
 * Keeps one undo per citation: its form writes its fields once more when it has loaded, and
 * that is no change of the text. Text that was moved or split around a citation is one, and
 * would not reach the form of the article if it were merged.
 */
export function mergeUnchangedCitations(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    const before = editor.getEditorState().read(() => {
      const known = $getNodeByKey(node.getKey())
      return $isInlineBlockNode(known) ? describeFields(known.getFields()) : null
    })
    const hasMovedText = [...editor._dirtyElements.values()].includes(true)
    if (hasMovedText || before !== describeFields(node.getFields())) return
    $addUpdateTag(HISTORY_MERGE_TAG)
  })
}

function describeFields(fields: Record<string, unknown>): string {
  const texts = ['prefix', 'locator', 'suffix'].map((name) => fields[name] || '')
  return JSON.stringify([listReferenceIds(fields['references']), ...texts])
}
