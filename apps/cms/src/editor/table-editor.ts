import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { CitationBlock } from '../collections/articles/blocks/citation'
import { textFeatures } from './text-features'

/** One table whose cells hold text and citations. */
export const tableEditor = lexicalEditor({
  features: [
    ...textFeatures,
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ inlineBlocks: [CitationBlock] }),
  ],
})
