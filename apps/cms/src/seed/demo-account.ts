import type { StaffRole } from '../collections/users/staff-role'

/** An account people can try the product with. */
export type DemoAccount = {
  role: StaffRole | 'reader'
  name: string
  email: string
  password: string
}
