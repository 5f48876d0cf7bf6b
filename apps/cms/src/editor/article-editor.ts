import {
  BlocksFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  lexicalEditor,
  OrderedListFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { CalloutBlock } from '../collections/articles/blocks/callout'
import { CitationBlock } from '../collections/articles/blocks/citation'
import { FigureBlock } from '../collections/articles/blocks/figure'
import { QuoteBlock } from '../collections/articles/blocks/quote'
import { TableBlock } from '../collections/articles/blocks/table'
import { CitingFeature } from './citing/citing-feature'
import { citingViewsPath } from './citing/citing-views-path'
import { textFeatures } from './text-features'

/** The editor of an article's body. */
export const articleEditor = lexicalEditor({
  views: citingViewsPath,
  features: [
    ...textFeatures,
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    IndentFeature(),
    HorizontalRuleFeature(),
    BlocksFeature({
      blocks: [CalloutBlock, FigureBlock, TableBlock, QuoteBlock],
      inlineBlocks: [CitationBlock],
    }),
    CitingFeature(),
    // Citing is what this editor is for: its button stands in the open, not in a menu.
    FixedToolbarFeature({ customGroups: { inlineBlocks: { type: 'buttons', order: 1 } } }),
  ],
})
