import type { Field } from 'payload'
import { slugField } from '../fields/slug-field'
import { webAddressField } from '../fields/web-address-field'
import { validateOrcid } from './validate-orcid'

export const authorFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        minLength: 2,
        maxLength: 120,
        admin: { description: 'As the byline shows it, without degrees.', width: '60%' },
      },
      {
        name: 'credentials',
        type: 'text',
        hasMany: true,
        maxRows: 8,
        maxLength: 40,
        admin: { description: 'Degrees, one at a time: MD, RD.', width: '40%' },
      },
    ],
  },
  {
    name: 'bio',
    label: 'Biography',
    type: 'textarea',
    maxLength: 1_500,
    admin: { description: 'Two to five sentences for the author card and the author’s page.' },
  },
  { name: 'photo', type: 'upload', relationTo: 'media', index: true },
  { name: 'affiliation', type: 'text', maxLength: 200 },
  {
    name: 'ORCID',
    label: 'ORCID iD',
    type: 'text',
    maxLength: 19,
    validate: validateOrcid,
    admin: { placeholder: '0000-0002-1825-0097' },
  },
  {
    name: 'sameAs',
    label: 'Profiles elsewhere',
    type: 'array',
    maxRows: 10,
    labels: { singular: 'Profile', plural: 'Profiles' },
    fields: [webAddressField({ name: 'url', label: 'Web address', isRequired: true })],
  },
  slugField('The end of its address: /authors/…'),
  {
    name: 'isMedicalReviewer',
    label: 'Medical reviewer',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'May be named as the reviewer of an article.',
    },
  },
  {
    name: 'user',
    label: 'Login',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    maxDepth: 0,
    access: { read: ({ req }) => req.user?.collection === 'users' },
    admin: { position: 'sidebar', description: 'The member of staff this author is, if any.' },
  },
]
