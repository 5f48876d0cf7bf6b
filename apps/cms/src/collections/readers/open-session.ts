import { randomUUID } from 'node:crypto'
import { jwtSign, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction'
import type { Reader } from '../../payload-types'
import type { StoredPassword } from './verify-password'

const SESSIONS_MAX = 20

export type OpenedSession = { token: string; expiresAt: Date }

/**
 * Adds a session to the account and signs its token.
 *
 * Reads the account again and writes nothing but its sessions: Payload's own log-in writes
 * the whole account back as it was before the password was checked, and would undo a ban or
 * a verification of that quarter of a second. `null` when the account changed in a way that
 * ends the log-in.
 */
export async function openSession({
  req,
  readerId,
  checkedHash,
  now,
}: {
  req: PayloadRequest
  readerId: string
  checkedHash: string
  now: Date
}): Promise<{ reader: Reader; session: OpenedSession } | null> {
  const { config } = req.payload.collections.readers
  const tokenExpiration = config.auth.tokenExpiration
  const sid = randomUUID()
  const reader = await inTransaction(req, async () => {
    const fresh = await req.payload.db.findOne<Reader & StoredPassword>({
      collection: 'readers',
      where: { id: { equals: readerId } },
      req,
    })
    if (fresh === null || fresh.status === 'deleted' || fresh.hash !== checkedHash) return null
    const session = {
      id: sid,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + tokenExpiration * 1_000).toISOString(),
    }
    const sessions = (fresh.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt) > now)
    await writeSessions({ req, readerId, sessions: [...sessions, session].slice(-SESSIONS_MAX) })
    return fresh
  })
  if (reader === null) return null
  const { exp, token } = await jwtSign({
    fieldsToSign: { id: readerId, collection: 'readers', sid },
    secret: req.payload.secret,
    tokenExpiration,
  })
  return { reader, session: { token, expiresAt: new Date(exp * 1_000) } }
}

/** Replaces the account's sessions and nothing else. */
export async function writeSessions(input: {
  req: PayloadRequest
  readerId: string
  sessions: NonNullable<Reader['sessions']>
}): Promise<void> {
  await input.req.payload.db.updateOne({
    collection: 'readers',
    id: input.readerId,
    data: { sessions: input.sessions, updatedAt: null },
    req: input.req,
    returning: false,
  })
}
