import { defineCollection } from '../../access/define-collection'
import { pageEditor } from '../../editor/page-editor'
import { createdByField } from '../fields/created-by-field'
import { proposeSlug } from '../fields/propose-slug'
import { slugField } from '../fields/slug-field'

export const Pages = defineCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: {
    group: 'Site',
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    description: 'Standing pages of the site, such as About or Privacy.',
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
  hooks: { beforeValidate: [proposeSlug('pages', 'title')] },
  fields: [
    { name: 'title', type: 'text', required: true, minLength: 2, maxLength: 120 },
    { name: 'body', type: 'richText', editor: pageEditor },
    slugField('The end of its address.'),
    createdByField,
  ],
})
