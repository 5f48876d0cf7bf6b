import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { hashToken } from './hash-token'
import type { TokenPurpose } from './token-purpose'

const LIFETIME_MS = 24 * 60 * 60 * 1_000
const TOKEN_BYTES = 32

/** Makes a reader's only valid token for this purpose and returns it; just its hash is stored. */
export async function createReaderToken({
  req,
  readerId,
  purpose,
  now,
}: {
  req: PayloadRequest
  readerId: string
  purpose: TokenPurpose
  now: Date
}): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  await req.payload.delete({
    collection: 'readerTokens',
    where: { and: [{ reader: { equals: readerId } }, { purpose: { equals: purpose } }] },
    depth: 0,
    req,
  })
  await req.payload.create({
    collection: 'readerTokens',
    data: {
      reader: readerId,
      purpose,
      tokenHash: hashToken(token),
      expiresAt: new Date(now.getTime() + LIFETIME_MS).toISOString(),
    },
    depth: 0,
    req,
  })
  return token
}
