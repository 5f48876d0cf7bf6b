import type { Block } from 'payload'
import { citationIcon } from '../admin/citation-icon'

export const CitationBlock: Block = {
  slug: 'citation',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: {
    components: { Block: '/collections/articles/admin/citation-chip#CitationChip' },
    images: { icon: citationIcon },
  },
  fields: [
    {
      name: 'references',
      type: 'relationship',
      relationTo: 'references',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 20,
      maxDepth: 1,
      admin: {
        components: {
          Field: '/collections/articles/admin/cited-references-field#CitedReferencesField',
        },
        description: 'The sources of this claim, in the order to show them. Ctrl+Enter saves.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'prefix',
          type: 'text',
          maxLength: 80,
          admin: { placeholder: 'see', width: '33%' },
        },
        {
          name: 'locator',
          label: 'Place',
          type: 'text',
          maxLength: 80,
          admin: { placeholder: 'p. 164', width: '34%' },
        },
        {
          name: 'suffix',
          type: 'text',
          maxLength: 80,
          admin: { placeholder: 'and others', width: '33%' },
        },
      ],
    },
  ],
}
