'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { CitationKeysPlugin } from './citation-keys-plugin'
import { CitingPlugin } from './citing-plugin'

/** The browser's part of `CitingFeature`. */
export const CitingFeatureClient = createClientFeature({
  plugins: [
    { Component: CitingPlugin, position: 'normal' },
    { Component: CitationKeysPlugin, position: 'normal' },
  ],
})
