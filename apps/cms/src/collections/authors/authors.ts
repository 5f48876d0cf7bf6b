import { defineCollection } from '../../access/define-collection'
import { proposeSlug } from '../fields/propose-slug'
import { authorFields } from './author-fields'

export const Authors = defineCollection({
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  admin: {
    group: 'Library',
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', 'affiliation', 'isMedicalReviewer'],
    listSearchableFields: ['name', 'slug', 'affiliation'],
    description: 'People and groups named in bylines. An author needs no login.',
  },
  hooks: { beforeValidate: [proposeSlug('authors', 'name')] },
  fields: authorFields,
})
