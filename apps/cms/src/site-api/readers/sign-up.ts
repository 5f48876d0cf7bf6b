import { SignUpSchema } from '@footnote/contracts/reader'
import type { PayloadRequest } from 'payload'
import { signUpReader } from '../../collections/readers/sign-up-reader'
import { env } from '../../env'
import { createLimit } from '../../limits/limit'
import { answer, answerLimited } from '../answer'
import { parseBody } from '../parse-body'
import { visitorNetwork } from '../visitor-network'
import { waitForBeat } from './wait-for-beat'
import { whenGateIsFull } from './when-gate-is-full'

const DAY_SECONDS = 24 * 60 * 60

const signUpsOfNetwork = createLimit({
  name: 'sign-up',
  triesMax: env.SIGN_UPS_PER_DAY_MAX,
  windowSeconds: DAY_SECONDS,
})

/** POST /site/readers/sign-up: 202 for a known and an unknown address alike. */
export async function signUp(req: PayloadRequest): Promise<Response> {
  const body = await parseBody(req, SignUpSchema)
  if (!body.isValid) return body.response
  const limit = await signUpsOfNetwork.consume(visitorNetwork(req))
  if (!limit.isAllowed) return answerLimited(limit.retryAfterSeconds)
  return whenGateIsFull(async () => {
    const startMs = performance.now()
    await signUpReader({ req, form: body.data, now: new Date() })
    await waitForBeat(startMs)
    return answer(202, { status: 'accepted' })
  })
}
