import 'server-only'
import type { Reader } from '@footnote/contracts/reader'
import { redirect } from 'next/navigation'
import { findReader } from '../cms/readers'
import { getCaller } from './find-session'

/** Finds the reader who is logged in, as the CMS knows them now; `null` for everybody else. */
export async function findCurrentReader(): Promise<Reader | null> {
  const caller = await getCaller()
  return caller.token === null ? null : findReader(caller)
}

/** Gets the reader who is logged in; anybody else is sent to log in and comes back to `nextPath`. */
export async function requireReader(nextPath: string): Promise<Reader> {
  const reader = await findCurrentReader()
  if (reader === null) redirect(`/log-in?next=${encodeURIComponent(nextPath)}`)
  return reader
}
