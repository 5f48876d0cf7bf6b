import type { StaffRole } from '../collections/users/staff-role'

/** Who asks: nobody we know, a reader of the site, or a member of staff by role. */
export type Role = 'public' | 'reader' | StaffRole
