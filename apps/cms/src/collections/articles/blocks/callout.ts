import type { Block } from 'payload'
import { citedTextEditor } from '../../../editor/cited-text-editor'

export const CalloutBlock: Block = {
  slug: 'callout',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'tone',
          type: 'select',
          required: true,
          defaultValue: 'key-point',
          options: [
            { label: 'Key point', value: 'key-point' },
            { label: 'Caution', value: 'caution' },
          ],
          admin: { width: '30%' },
        },
        { name: 'title', type: 'text', maxLength: 120, admin: { width: '70%' } },
      ],
    },
    { name: 'text', type: 'richText', required: true, editor: citedTextEditor },
  ],
}
