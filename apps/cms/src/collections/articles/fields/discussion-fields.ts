import type { Field } from 'payload'
import { writerAccess } from './writer-access'

export const discussionFields: Field[] = [
  {
    name: 'comments',
    type: 'group',
    access: writerAccess,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'policy',
            type: 'select',
            required: true,
            defaultValue: 'open',
            options: [
              { label: 'Open', value: 'open' },
              { label: 'Closed', value: 'closed' },
            ],
          },
          {
            name: 'mode',
            label: 'Moderation',
            type: 'select',
            required: true,
            defaultValue: 'site',
            options: [
              { label: 'As on the whole site', value: 'site' },
              { label: 'Hold every comment', value: 'hold-all' },
              { label: 'Hold first comments of a reader', value: 'hold-first' },
              { label: 'Publish, then check', value: 'publish-then-check' },
            ],
            admin: { description: 'The stricter of this and the site’s rule holds.' },
          },
          {
            name: 'closesAt',
            label: 'Closes',
            type: 'date',
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
        ],
      },
    ],
  },
]
