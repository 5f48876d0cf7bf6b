import type { PayloadRequest } from 'payload'
import type { Reader } from '../../payload-types'
import type { StoredPassword } from './verify-password'

/** Finds an account with its password hash, which the Local API leaves out; `null` when there is none. */
export async function findReaderByEmail(
  req: PayloadRequest,
  email: string,
): Promise<(Reader & StoredPassword) | null> {
  return req.payload.db.findOne<Reader & StoredPassword>({
    collection: 'readers',
    where: { email: { equals: email } },
    req,
  })
}
