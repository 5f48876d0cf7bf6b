import {
  $addUpdateTag,
  $getNodeByKey,
  $hasUpdateTag,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { $isInlineBlockNode, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { listReferenceIds } from '../../collections/articles/admin/number-cited-references'

/**
 * Keeps one undo per citation: its form writes its fields once more when it has loaded, and
 * that is no change of the text.
 */
export function mergeUnchangedCitations(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(InlineBlockNode, (node) => {
    // Only forms write with this tag. An update that is merged does not reach the article's form,
    // so that nothing that was typed may ever be.
    if (!$hasUpdateTag(SKIP_DOM_SELECTION_TAG)) return
    const before = editor.getEditorState().read(() => {
      const known = $getNodeByKey(node.getKey())
      return $isInlineBlockNode(known) ? known.getFields() : null
    })
    const after = node.getFields()
    const isWritten = before !== null && before !== after
    if (isWritten && describeFields(before) === describeFields(after)) {
      $addUpdateTag(HISTORY_MERGE_TAG)
    }
  })
}

function describeFields(fields: Record<string, unknown>): string {
  const texts = ['prefix', 'locator', 'suffix'].map((name) => fields[name] || '')
  return JSON.stringify([listReferenceIds(fields['references']), ...texts])
}
