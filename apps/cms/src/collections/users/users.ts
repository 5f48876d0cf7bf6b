import { defineCollection } from '../../access/define-collection'

export const Users = defineCollection({
  slug: 'users',
  labels: { singular: 'Member of staff', plural: 'Staff' },
  auth: true,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: 'System' },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: [
        { label: 'Administrator', value: 'admin' },
        { label: 'Editor', value: 'editor' },
        { label: 'Contributor', value: 'contributor' },
        { label: 'Medical reviewer', value: 'medicalReviewer' },
        { label: 'Moderator', value: 'moderator' },
      ],
    },
  ],
})
