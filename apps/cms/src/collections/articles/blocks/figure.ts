import type { Block } from 'payload'

export const FigureBlock: Block = {
  slug: 'figure',
  labels: { singular: 'Figure', plural: 'Figures' },
  fields: [
    { name: 'image', type: 'upload', relationTo: 'media', required: true, maxDepth: 1 },
    {
      name: 'caption',
      type: 'text',
      maxLength: 500,
      admin: { description: 'Leave it empty to use the picture’s own caption.' },
    },
  ],
}
