import type { PayloadRequest } from 'payload'
import { STAFF_ROLES, type StaffRole } from '../collections/users/staff-role'
import type { DemoAccount } from './demo-account'
import { makePassword } from './make-password'

const NAMES: Record<StaffRole, string> = {
  admin: 'Alex Admin',
  editor: 'Edda Editor',
  contributor: 'Cory Contributor',
  medicalReviewer: 'Rae Reviewer',
  moderator: 'Moe Moderator',
}

/** Creates one member of staff for each role. */
export async function createDemoStaff(
  req: PayloadRequest,
): Promise<{ accounts: DemoAccount[]; ids: Map<StaffRole, string> }> {
  const accounts: DemoAccount[] = []
  const ids = new Map<StaffRole, string>()
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
    ids.set(role, user.id)
    accounts.push(account)
  }
  return { accounts, ids }
}
