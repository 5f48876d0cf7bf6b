import type { PayloadRequest } from 'payload'
import { isReader } from '../../access/is-reader'
import { answer, answerLoggedOut } from '../answer'
import { toContractReader } from './to-contract-reader'

/** GET /site/readers/me: the reader behind the session. */
export function me(req: PayloadRequest): Response {
  const { user } = req
  if (!isReader(user) || user.status === 'deleted') return answerLoggedOut()
  return answer(200, toContractReader(user))
}
