import { defineCollection } from '../../access/define-collection'
import { importEndpoints } from '../../import/import-endpoints'
import { leaveFileOut } from './leave-file-out'
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
    components: {
      views: {
        list: { Component: '/import/lead-to-import-view#LeadToImportView' },
        edit: { root: { Component: '/import/lead-to-import-view#LeadToImportView' } },
      },
    },
  },
  lockDocuments: false,
  hooks: { beforeOperation: [leaveFileOut] },
  endpoints: importEndpoints,
  fields: referenceImportFields,
})
