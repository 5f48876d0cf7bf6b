import { SITE_KEY_HEADER } from '@footnote/contracts/site-api'
import type { Payload } from 'payload'
import { isStaff } from '../access/is-staff'
import { env } from '../env'
import type { Caller } from './gate-table'
import { isSameSecret } from './is-same-secret'

/** Tells who sends a request: the site by its key, staff by their session. */
export async function findCaller(payload: Payload, headers: Headers): Promise<Caller> {
  const siteKey = headers.get(SITE_KEY_HEADER)
  if (siteKey !== null && isSameSecret(siteKey, env.SITE_KEY)) return 'site'
  if (!headers.has('authorization') && !headers.has('cookie')) return 'anonymous'
  const { user } = await payload.auth({ headers })
  return isStaff(user) ? 'staff' : 'anonymous'
}
