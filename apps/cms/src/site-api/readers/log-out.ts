import type { PayloadRequest } from 'payload'
import { isReader } from '../../access/is-reader'
import { closeSession } from '../../collections/readers/close-session'
import { answer, answerLoggedOut } from '../answer'

/** POST /site/readers/log-out: the session is dead from its next request on. */
export async function logOut(req: PayloadRequest): Promise<Response> {
  const { user } = req
  if (!isReader(user)) return answerLoggedOut()
  // Payload's types do not name the session it found the user by.
  if ('_sid' in user && typeof user._sid === 'string') {
    await closeSession({ req, readerId: user.id, sid: user._sid })
  }
  return answer(200, { status: 'logged-out' })
}
