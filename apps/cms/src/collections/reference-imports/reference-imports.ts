import { defineCollection } from '../../access/define-collection'
import { referenceImportFields } from './reference-import-fields'

export const ReferenceImports = defineCollection({
  slug: 'referenceImports',
  labels: { singular: 'Import', plural: 'Imports' },
  defaultSort: '-createdAt',
  admin: {
    group: 'Evidence',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'status', 'created', 'matched', 'refused', 'createdAt'],
    description: 'Files of references that were read into the library, with a line for each entry.',
  },
  lockDocuments: false,
  fields: referenceImportFields,
})
