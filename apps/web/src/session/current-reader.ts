import 'server-only'
import type { Reader } from '@footnote/contracts/reader'
import { redirect } from 'next/navigation'
import { CmsUnavailableError } from '../cms/cms-unavailable-error'
import { findReader } from '../cms/readers'
import { findSession, getCaller } from './find-session'

/**
 * Finds the reader who is logged in; `null` for everybody else. While the CMS is away this
 * is the reader as they logged in: enough to show them their form, and the CMS decides
 * about everything that is sent.
 */
export async function findCurrentReader(): Promise<Reader | null> {
  const session = await findSession()
  if (session === null) return null
  try {
    return await findReader(await getCaller())
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return { id: session.readerId, displayName: session.displayName, isVerified: true }
  }
}

/** Gets the reader who is logged in; anybody else is sent to log in and comes back to `nextPath`. */
export async function requireReader(nextPath: string): Promise<Reader> {
  const reader = await findCurrentReader()
  if (reader === null) redirect(`/log-in?next=${encodeURIComponent(nextPath)}`)
  return reader
}
