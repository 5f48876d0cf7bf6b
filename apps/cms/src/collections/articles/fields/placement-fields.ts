import type { Field } from 'payload'
import { writerAccess } from './writer-access'

export const placementFields: Field[] = [
  {
    name: 'tags',
    type: 'relationship',
    relationTo: 'tags',
    hasMany: true,
    maxRows: 20,
    index: true,
    maxDepth: 1,
    access: writerAccess,
  },
  {
    name: 'related',
    label: 'Related articles',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 12,
    index: true,
    maxDepth: 0,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    access: writerAccess,
    admin: { description: 'Shown under the text, in this order. Unpublished ones are left out.' },
  },
  {
    name: 'seo',
    label: 'Search engines',
    type: 'group',
    access: writerAccess,
    fields: [
      {
        name: 'title',
        type: 'text',
        maxLength: 70,
        admin: { description: 'Left empty, the headline is used.' },
      },
      {
        name: 'description',
        type: 'textarea',
        maxLength: 160,
        admin: { description: 'Left empty, the dek is used.' },
      },
    ],
  },
]
