import type { FieldAccess } from 'payload'
import { hasRole } from '../../../access/has-role'

const isWriter: FieldAccess = ({ req }) => hasRole(req.user, 'contributor', 'editor', 'admin')

/** A medical reviewer signs an article and does not rewrite it. */
export const writerAccess = { create: isWriter, update: isWriter }
