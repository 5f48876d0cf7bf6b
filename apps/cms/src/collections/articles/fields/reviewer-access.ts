import type { FieldAccess } from 'payload'
import { hasRole } from '../../../access/has-role'

const isReviewer: FieldAccess = ({ req }) => hasRole(req.user, 'medicalReviewer', 'admin')

/** Only a medical reviewer or an administrator signs an article. */
export const reviewerAccess = { create: isReviewer, update: isReviewer }
