import { demoReaders } from '@footnote/fixtures/demo/demo-readers'
import type { PayloadRequest } from 'payload'
import { actAs } from './act-as'
import type { DemoAccount } from './demo-account'
import { makePassword } from './make-password'

const VERIFIED_AT = '2022-09-01T08:00:00.000Z'

/** Creates the demo's readers, all verified; people can log in as the first of them. */
export async function createDemoReaders(
  req: PayloadRequest,
): Promise<{ account: DemoAccount; asReader: Map<string, PayloadRequest> }> {
  const accounts: DemoAccount[] = []
  const asReader = new Map<string, PayloadRequest>()
  for (const { key, displayName, email } of demoReaders) {
    const password = makePassword()
    const reader = await req.payload.create({
      collection: 'readers',
      req,
      data: { displayName, email, password, status: 'active', emailVerifiedAt: VERIFIED_AT },
    })
    asReader.set(key, await actAs(req, reader))
    accounts.push({ role: 'reader', name: displayName, email, password })
  }
  const [account] = accounts
  if (account === undefined) throw new Error('The demo library has no readers')
  return { account, asReader }
}
