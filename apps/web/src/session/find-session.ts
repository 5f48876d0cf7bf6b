import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Caller } from '../cms/ask-cms'
import { NETWORK_HEADER } from '../http/inner-headers'
import { openSession, type Session } from './seal-session'
import { SESSION_COOKIE } from './session-cookie'

/** Finds the session of this request; `null` for a visitor. Reads the cookie only, never the CMS. */
export const findSession = cache(async (): Promise<Session | null> => {
  const sealed = (await cookies()).get(SESSION_COOKIE)?.value
  return sealed === undefined ? null : openSession(sealed, new Date())
})

/** Gets on whose behalf this request asks the CMS. */
export async function getCaller(): Promise<Caller> {
  const session = await findSession()
  const visitorNetwork = (await headers()).get(NETWORK_HEADER)
  return { token: session?.token ?? null, visitorNetwork }
}
