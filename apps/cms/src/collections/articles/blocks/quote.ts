import type { Block } from 'payload'
import { citedTextEditor } from '../../../editor/cited-text-editor'

export const QuoteBlock: Block = {
  slug: 'quote',
  labels: { singular: 'Quotation', plural: 'Quotations' },
  fields: [
    { name: 'text', type: 'richText', required: true, editor: citedTextEditor },
    {
      name: 'attribution',
      type: 'text',
      maxLength: 200,
      admin: { description: 'Who said it, and where.' },
    },
  ],
}
