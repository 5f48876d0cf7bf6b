import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets a text be cited in from the keyboard. It needs the block `citation` beside it. */
export const CitingFeature = createServerFeature({
  key: 'citing',
  feature: { ClientFeature: '/editor/citing/citing-feature-client#CitingFeatureClient' },
})
