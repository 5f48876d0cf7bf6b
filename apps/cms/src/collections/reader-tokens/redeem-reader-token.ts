import type { PayloadRequest } from 'payload'
import { hashToken } from './hash-token'
import type { TokenPurpose } from './token-purpose'

/**
 * Uses a token up and returns its reader's id, or `null` when it is unknown, used or too old.
 * Call it in the transaction of what it permits.
 */
export async function redeemReaderToken({
  req,
  token,
  purpose,
  now,
}: {
  req: PayloadRequest
  token: string
  purpose: TokenPurpose
  now: Date
}): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'readerTokens',
    where: { tokenHash: { equals: hashToken(token) } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (found?.purpose !== purpose) return null
  if (found.usedAt || new Date(found.expiresAt) <= now) return null
  await req.payload.update({
    collection: 'readerTokens',
    id: found.id,
    data: { usedAt: now.toISOString() },
    depth: 0,
    req,
  })
  return typeof found.reader === 'string' ? found.reader : found.reader.id
}
