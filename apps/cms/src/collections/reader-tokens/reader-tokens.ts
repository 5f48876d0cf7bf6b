import { defineCollection } from '../../access/define-collection'
import { TOKEN_PURPOSES } from './token-purpose'

export const ReaderTokens = defineCollection({
  slug: 'readerTokens',
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'reader', type: 'relationship', relationTo: 'readers', required: true, index: true },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: TOKEN_PURPOSES.map((value) => ({ label: value, value })),
    },
    // The token itself is only in the mail: a copy of the database opens nothing.
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
  ],
})
