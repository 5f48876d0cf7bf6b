import { defineCollection } from '../../access/define-collection'
import { proposeSlug } from '../fields/propose-slug'
import { slugField } from '../fields/slug-field'
import { announceTag, announceTagRemoval } from './announce-tag'

export const Tags = defineCollection({
  slug: 'tags',
  labels: { singular: 'Tag', plural: 'Tags' },
  admin: {
    group: 'Writing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'updatedAt'],
    description: 'Subjects that readers can browse. Prefer a tag that exists to a new one.',
  },
  hooks: {
    beforeValidate: [proposeSlug('tags', 'name')],
    afterChange: [announceTag],
    beforeDelete: [announceTagRemoval],
  },
  fields: [
    { name: 'name', type: 'text', required: true, minLength: 2, maxLength: 60 },
    slugField('The end of its address: /tags/…'),
    {
      name: 'description',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'One or two sentences under the heading of the tag’s page.' },
    },
  ],
})
