import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/in-transaction'
import type { Reader } from '../../payload-types'
import { writeSessions } from './open-session'

/** Ends one session of a reader; one that has ended already is no error. */
export async function closeSession(input: {
  req: PayloadRequest
  readerId: string
  sid: string
}): Promise<void> {
  const { req, readerId, sid } = input
  await inTransaction(req, async () => {
    const fresh = await req.payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: readerId } },
      req,
    })
    if (fresh === null) return
    const sessions = (fresh.sessions ?? []).filter(({ id }) => id !== sid)
    await writeSessions({ req, readerId, sessions })
  })
}
