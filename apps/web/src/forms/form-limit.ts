import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '../env'

const WINDOW_SECONDS = 60

const limiter = new RateLimiterMemory({
  points: env.POSTS_PER_MINUTE_MAX,
  duration: WINDOW_SECONDS,
})

/** Counts a form sent from a network; returns how long it must wait, `null` when it need not. */
export async function findFormWaitSeconds(visitorNetwork: string): Promise<number | null> {
  try {
    await limiter.consume(visitorNetwork)
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000))
  }
}
