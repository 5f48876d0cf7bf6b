import type { RelationshipField } from 'payload'
import { setCreator } from './set-creator'

/** Who began the document; the access matrix lets contributors change only what they began. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  label: 'Begun by',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  maxDepth: 0,
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [setCreator] },
  admin: { position: 'sidebar', readOnly: true },
}
