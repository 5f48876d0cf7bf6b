import { PasswordGateFullError } from '../../collections/readers/password-gate'
import { answer } from '../answer'

const RETRY_AFTER_SECONDS = 2

/** Answers 503 when too many passwords are being hashed. */
export async function whenGateIsFull(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof PasswordGateFullError)) throw error
    return answer(
      503,
      { status: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS },
      { 'retry-after': String(RETRY_AFTER_SECONDS) },
    )
  }
}
