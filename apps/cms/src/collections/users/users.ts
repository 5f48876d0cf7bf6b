import type { CollectionConfig } from 'payload'

export const STAFF_ROLES = [
  'admin',
  'editor',
  'contributor',
  'medicalReviewer',
  'moderator',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const Users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'] },
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
}
