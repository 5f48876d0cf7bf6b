import {
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { textFeatures } from './text-features'

/** The editor of a standing page, which cites nothing. */
export const pageEditor = lexicalEditor({
  features: [
    ...textFeatures,
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    FixedToolbarFeature(),
  ],
})
