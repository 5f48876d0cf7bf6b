import type { Block } from 'payload'
import { tableEditor } from '../../../editor/table-editor'

export const TableBlock: Block = {
  slug: 'table',
  labels: { singular: 'Table', plural: 'Tables' },
  fields: [
    {
      name: 'caption',
      type: 'text',
      maxLength: 300,
      admin: { description: 'What the table shows, in a sentence.' },
    },
    {
      name: 'table',
      type: 'richText',
      required: true,
      editor: tableEditor,
      admin: { description: 'Type / and choose Table. Make the first row a header row.' },
    },
  ],
}
