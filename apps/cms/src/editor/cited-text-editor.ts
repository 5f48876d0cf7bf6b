import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { CitationBlock } from '../collections/articles/blocks/citation'
import { CitingFeature } from './citing/citing-feature'
import { citingViewsPath } from './citing/citing-views-path'
import { textFeatures } from './text-features'

/** Paragraphs with citations, for the text within a block. */
export const citedTextEditor = lexicalEditor({
  views: citingViewsPath,
  features: [...textFeatures, BlocksFeature({ inlineBlocks: [CitationBlock] }), CitingFeature()],
})
