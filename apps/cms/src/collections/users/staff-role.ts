export const STAFF_ROLES = [
  'admin',
  'editor',
  'contributor',
  'medicalReviewer',
  'moderator',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]
