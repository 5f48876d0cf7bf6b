import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { CitationBlock } from '../collections/articles/blocks/citation'
import { CitingFeature } from './citing/citing-feature'
import { citingViewsPath } from './citing/citing-views-path'
import { textFeatures } from './text-features'

/** One table whose cells hold text and citations. */
export const tableEditor = lexicalEditor({
  views: citingViewsPath,
  features: [
    ...textFeatures,
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ inlineBlocks: [CitationBlock] }),
    CitingFeature(),
  ],
})
