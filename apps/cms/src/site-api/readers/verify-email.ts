import { VerifyEmailSchema } from '@footnote/contracts/reader'
import type { PayloadRequest } from 'payload'
import { verifyReader } from '../../collections/readers/verify-reader'
import { answer } from '../answer'
import { parseBody } from '../parse-body'

/** POST /site/readers/verify-email: spends the secret of a verification link. */
export async function verifyEmail(req: PayloadRequest): Promise<Response> {
  const body = await parseBody(req, VerifyEmailSchema)
  // A mangled link is as dead as an old one, and the reader needs the same way out.
  if (!body.isValid) return answer(410, { status: 'expired' })
  const isVerified = await verifyReader({ req, token: body.data.token, now: new Date() })
  return isVerified ? answer(200, { status: 'verified' }) : answer(410, { status: 'expired' })
}
