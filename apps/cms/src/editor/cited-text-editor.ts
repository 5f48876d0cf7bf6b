import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { CitationBlock } from '../collections/articles/blocks/citation'
import { textFeatures } from './text-features'

/** Paragraphs with citations, for the text within a block. */
export const citedTextEditor = lexicalEditor({
  features: [...textFeatures, BlocksFeature({ inlineBlocks: [CitationBlock] })],
})
