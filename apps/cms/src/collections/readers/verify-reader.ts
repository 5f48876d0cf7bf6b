import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction'
import { redeemReaderToken } from '../reader-tokens/redeem-reader-token'

/** Marks the address behind a verification link as verified; false when the link is spent or unknown. */
export async function verifyReader({
  req,
  token,
  now,
}: {
  req: PayloadRequest
  token: string
  now: Date
}): Promise<boolean> {
  return inTransaction(req, async () => {
    const readerId = await redeemReaderToken({ req, token, purpose: 'verifyEmail', now })
    if (readerId === null) return false
    await req.payload.db.updateOne({
      collection: 'readers',
      id: readerId,
      data: { emailVerifiedAt: now.toISOString() },
      req,
      returning: false,
    })
    return true
  })
}
