import type { Field, FieldAccess } from 'payload'
import { hasRole } from '../../access/has-role'
import { isStaff } from '../../access/is-staff'
import { parseDocument } from '../fields/parse-document'

const isAdministrator: FieldAccess = ({ req }) => hasRole(req.user, 'admin')
const isAdministratorOrSelf: FieldAccess = ({ req, id, doc }) =>
  hasRole(req.user, 'admin') ||
  (isStaff(req.user) && req.user.id === (parseDocument(doc)['id'] ?? id))

export const userFields: Field[] = [
  { name: 'name', type: 'text', required: true, minLength: 2, maxLength: 120 },
  {
    name: 'email',
    type: 'email',
    required: true,
    unique: true,
    index: true,
    access: { read: isAdministratorOrSelf, update: isAdministrator },
  },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    access: { create: isAdministrator, update: isAdministrator },
    options: [
      { label: 'Administrator', value: 'admin' },
      { label: 'Editor', value: 'editor' },
      { label: 'Contributor', value: 'contributor' },
      { label: 'Medical reviewer', value: 'medicalReviewer' },
      { label: 'Moderator', value: 'moderator' },
    ],
    admin: { description: 'Somebody with several roles may do what any of them may.' },
  },
]
