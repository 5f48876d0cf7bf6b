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
 * that is no change of the text.
 */
export function mergeUnchangedCitations(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    const before = editor.getEditorState().read(() => {
      const known = $getNodeByKey(node.getKey())
      return $isInlineBlockNode(known) ? describeFields(known.getFields()) : null
    })
    if (before === describeFields(node.getFields())) $addUpdateTag(HISTORY_MERGE_TAG)
  })
}

function describeFields(fields: Record<string, unknown>): string {
  const texts = ['prefix', 'locator', 'suffix'].map((name) => fields[name] || '')
  return JSON.stringify([listReferenceIds(fields['references']), ...texts])
}
