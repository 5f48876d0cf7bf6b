import type { LogIn } from '@footnote/contracts/reader'
import type { PayloadRequest } from 'payload'
import type { Reader } from '../../payload-types'
import { findReaderByEmail } from './find-reader-by-email'
import { openSession, type OpenedSession } from './open-session'
import { verifyPassword } from './verify-password'

/**
 * Logs a reader in. `null` for a wrong password, an unknown address and a deleted
 * account alike, after the same work. Throws `PasswordGateFullError`.
 */
export async function logInReader({
  req,
  form,
  now,
}: {
  req: PayloadRequest
  form: LogIn
  now: Date
}): Promise<{ reader: Reader; session: OpenedSession } | null> {
  const found = await findReaderByEmail(req, form.email)
  const isRight = await verifyPassword(form.password, found)
  if (found === null || !isRight) return null
  return openSession({ req, readerId: found.id, checkedHash: found.hash, now })
}
