import { LogInSchema } from '@footnote/contracts/reader'
import type { PayloadRequest } from 'payload'
import { logInReader } from '../../collections/readers/log-in-reader'
import { env } from '../../env'
import { createLimit } from '../../limits/limit'
import { answer, answerLimited } from '../answer'
import { parseBody } from '../parse-body'
import { visitorNetwork } from '../visitor-network'
import { toContractReader } from './to-contract-reader'
import { waitForBeat } from './wait-for-beat'
import { whenGateIsFull } from './when-gate-is-full'

const WINDOW_SECONDS = 15 * 60

// Counted before the password is looked at, so that parallel guesses do not slip through,
// and by the address as typed, so that the limit says nothing about who has an account.
const triesOfAccountFromNetwork = createLimit({
  name: 'log-in',
  triesMax: env.LOG_IN_TRIES_MAX,
  windowSeconds: WINDOW_SECONDS,
})

/** POST /site/readers/log-in: a session's token, or one answer for every way to be wrong. */
export async function logIn(req: PayloadRequest): Promise<Response> {
  const body = await parseBody(req, LogInSchema)
  if (!body.isValid) return answer(401, { status: 'wrong' })
  const { data: form } = body
  const limit = await triesOfAccountFromNetwork.consume(form.email, visitorNetwork(req))
  if (!limit.isAllowed) return answerLimited(limit.retryAfterSeconds)
  return whenGateIsFull(async () => {
    const startMs = performance.now()
    const opened = await logInReader({ req, form, now: new Date() })
    if (opened === null) {
      await waitForBeat(startMs)
      return answer(401, { status: 'wrong' })
    }
    await triesOfAccountFromNetwork.forget(form.email, visitorNetwork(req))
    const { reader, session } = opened
    return answer(200, {
      status: 'logged-in',
      reader: toContractReader(reader),
      token: session.token,
      expiresAt: session.expiresAt.toISOString(),
    })
  })
}
