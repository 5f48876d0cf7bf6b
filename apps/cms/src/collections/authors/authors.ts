import { defineCollection } from '../../access/define-collection'
import { proposeSlug } from '../fields/propose-slug'
import { announceAuthor, announceAuthorRemoval } from './announce-author'
import { authorFields } from './author-fields'
import { refuseDeletingBylined } from './refuse-deleting-bylined'

export const Authors = defineCollection({
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  admin: {
    group: 'Writing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', 'affiliation', 'isMedicalReviewer'],
    listSearchableFields: ['name', 'slug', 'affiliation'],
    description: 'People and groups named in bylines. An author needs no login.',
  },
  hooks: {
    beforeValidate: [proposeSlug('authors', 'name')],
    afterChange: [announceAuthor],
    beforeDelete: [refuseDeletingBylined, announceAuthorRemoval],
  },
  fields: authorFields,
})
