import type { Field } from 'payload'
import { TITLE_CHARS_MAX } from './format-title'

export const mediaFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    maxLength: TITLE_CHARS_MAX,
    admin: {
      description:
        'To find the picture again; readers never see it. Left empty, it is made of the text alternative.',
    },
  },
  {
    name: 'alt',
    label: 'Text alternative',
    type: 'textarea',
    maxLength: 500,
    admin: {
      description: 'What the picture says to somebody who cannot see it.',
      condition: (data) => data['decorative'] !== true,
    },
  },
  {
    name: 'decorative',
    label: 'Only decoration',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      description: 'The picture says nothing that the text does not: screen readers skip it.',
    },
  },
  { name: 'caption', type: 'textarea', maxLength: 500 },
  {
    type: 'row',
    fields: [
      {
        name: 'creditText',
        label: 'Credit',
        type: 'text',
        maxLength: 200,
        admin: { placeholder: 'Kasia Biel', width: '33%' },
      },
      {
        name: 'copyrightNotice',
        label: 'Copyright',
        type: 'text',
        maxLength: 200,
        admin: { placeholder: '© 2026 Kasia Biel', width: '34%' },
      },
      {
        name: 'license',
        label: 'Licence',
        type: 'text',
        maxLength: 200,
        admin: { placeholder: 'CC BY 4.0', width: '33%' },
      },
    ],
  },
]
