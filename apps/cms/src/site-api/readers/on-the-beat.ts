import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 500

/**
 * Does the work and returns when a whole number of half seconds has passed, so that the few
 * milliseconds between one way through it and another do not tell which it was.
 */
export async function onTheBeat<Result>(work: () => Promise<Result>): Promise<Result> {
  const startMs = performance.now()
  const result = await work()
  await sleep(BEAT_MS - ((performance.now() - startMs) % BEAT_MS))
  return result
}
