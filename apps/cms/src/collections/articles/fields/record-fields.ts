import type { Field } from 'payload'
import { writerAccess } from './writer-access'

export const recordFields: Field[] = [
  {
    name: 'corrections',
    type: 'array',
    maxRows: 50,
    labels: { singular: 'Correction', plural: 'Corrections' },
    access: writerAccess,
    admin: { description: 'Readers see these under the text.' },
    fields: [
      { name: 'date', type: 'date', required: true },
      { name: 'note', type: 'textarea', required: true, minLength: 5, maxLength: 1_000 },
    ],
  },
  {
    name: 'originallyPublishedYear',
    label: 'First published elsewhere in',
    type: 'number',
    min: 1800,
    max: 2100,
    access: writerAccess,
    admin: { placeholder: '2015', description: 'For an article that is older than this site.' },
  },
  {
    name: 'withdrawal',
    type: 'group',
    access: writerAccess,
    admin: {
      description:
        'To withdraw a published article, give the reason and publish. Its address then shows the reason in place of the text.',
    },
    fields: [
      { name: 'reason', type: 'textarea', maxLength: 1_000 },
      {
        type: 'row',
        fields: [
          { name: 'date', type: 'date', index: true, admin: { width: '50%' } },
          {
            name: 'successor',
            label: 'Read this instead',
            type: 'relationship',
            relationTo: 'articles',
            index: true,
            maxDepth: 0,
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]
