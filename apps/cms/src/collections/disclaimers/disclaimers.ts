import { defineCollection } from '../../access/define-collection'
import { announceDisclaimer, announceDisclaimerRemoval } from './announce-disclaimer'

export const Disclaimers = defineCollection({
  slug: 'disclaimers',
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  admin: {
    group: 'Site',
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
    description: 'Notes under articles. Every earlier wording is kept.',
  },
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: { afterChange: [announceDisclaimer], beforeDelete: [announceDisclaimerRemoval] },
  fields: [
    { name: 'title', type: 'text', required: true, minLength: 2, maxLength: 120 },
    { name: 'text', type: 'textarea', required: true, minLength: 10, maxLength: 3_000 },
  ],
})
