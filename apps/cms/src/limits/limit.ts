import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type LimitOutcome = { isAllowed: true } | { isAllowed: false; retryAfterSeconds: number }

export type Limit = {
  /** Counts one try of `parts`, for example an account and a network. */
  consume: (...parts: string[]) => Promise<LimitOutcome>
  /** Forgets the tries of `parts`. */
  forget: (...parts: string[]) => Promise<void>
}

/** A limit on tries in a window of time, kept in this process. */
export function createLimit(options: {
  name: string
  triesMax: number
  windowSeconds: number
}): Limit {
  const limiter = new RateLimiterMemory({
    keyPrefix: options.name,
    points: options.triesMax,
    duration: options.windowSeconds,
  })
  return {
    consume: async (...parts) => {
      try {
        await limiter.consume(keyOf(parts))
        return { isAllowed: true }
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw reason
        return {
          isAllowed: false,
          retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1_000)),
        }
      }
    },
    forget: async (...parts) => {
      await limiter.delete(keyOf(parts))
    },
  }
}

/** Hashed, so that a dump of the store holds no address. */
function keyOf(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
