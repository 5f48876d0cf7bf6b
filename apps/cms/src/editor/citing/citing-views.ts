'use client'

import type { LexicalEditorViewMap } from '@payloadcms/richtext-lexical'
import { CitationChip } from '../../collections/articles/admin/citation-chip'

/** Draws a citation in the browser at once, where a block's own component waits for the server. */
export const citingViews: LexicalEditorViewMap = {
  default: { nodes: { inlineBlocks: { citation: { Block: CitationChip } } } },
}
