import type { PayloadRequest } from 'payload'
import { STAFF_ROLES, type StaffRole } from '../collections/users/staff-role'
import { actAs } from './act-as'
import type { DemoAccount } from './demo-account'
import { makePassword } from './make-password'

const NAMES: Record<StaffRole, string> = {
  admin: 'Alex Admin',
  editor: 'Edda Editor',
  contributor: 'Cory Contributor',
  medicalReviewer: 'Rae Reviewer',
  moderator: 'Moe Moderator',
}

/** Creates one member of staff for each role, and a request in the name of each. */
export async function createDemoStaff(
  req: PayloadRequest,
): Promise<{ accounts: DemoAccount[]; asStaff: Map<StaffRole, PayloadRequest> }> {
  const accounts: DemoAccount[] = []
  const asStaff = new Map<StaffRole, PayloadRequest>()
  for (const role of STAFF_ROLES) {
    const account = {
      role,
      name: NAMES[role],
      email: `${role.toLowerCase()}@example.org`,
      password: makePassword(),
    }
    const { name, email, password } = account
    const data = { name, email, password, roles: [role] }
    const user = await req.payload.create({ collection: 'users', req, data })
    asStaff.set(role, await actAs(req, user))
    accounts.push(account)
  }
  return { accounts, asStaff }
}
