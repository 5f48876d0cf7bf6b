import type { Field } from 'payload'
import { reviewerAccess } from './reviewer-access'
import { writerAccess } from './writer-access'

export const peopleFields: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    required: true,
    minRows: 1,
    maxRows: 20,
    index: true,
    maxDepth: 1,
    access: writerAccess,
    admin: { description: 'In the order of the byline.' },
  },
  {
    name: 'medicalReview',
    type: 'group',
    access: reviewerAccess,
    admin: {
      description: 'A medical reviewer or an administrator signs here; the date is set on saving.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'reviewer',
            type: 'relationship',
            relationTo: 'authors',
            index: true,
            maxDepth: 1,
            filterOptions: { isMedicalReviewer: { equals: true } },
            admin: { width: '50%' },
          },
          {
            name: 'approvedAt',
            label: 'Signed',
            type: 'date',
            access: { create: () => false, update: () => false },
            admin: { readOnly: true, width: '50%' },
          },
        ],
      },
      {
        name: 'scope',
        type: 'textarea',
        maxLength: 500,
        admin: { description: 'What the review covers, if not the whole article.' },
      },
    ],
  },
  {
    name: 'conflicts',
    label: 'Competing interests',
    type: 'array',
    maxRows: 20,
    labels: { singular: 'Declaration', plural: 'Declarations' },
    access: writerAccess,
    fields: [
      {
        name: 'author',
        type: 'relationship',
        relationTo: 'authors',
        required: true,
        index: true,
        maxDepth: 1,
      },
      {
        name: 'statement',
        type: 'textarea',
        maxLength: 1_000,
        admin: { description: 'Left empty, it reads “none declared”.' },
      },
    ],
  },
  {
    name: 'funding',
    type: 'textarea',
    maxLength: 1_000,
    access: writerAccess,
    admin: { description: 'Who paid for the work, if anybody did.' },
  },
]
