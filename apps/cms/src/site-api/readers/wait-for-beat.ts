import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 500

/**
 * Waits until a whole number of half seconds has passed since `startMs`, so that the few
 * milliseconds between one way through a request and another do not tell which it was.
 */
export async function waitForBeat(startMs: number): Promise<void> {
  await sleep(BEAT_MS - ((performance.now() - startMs) % BEAT_MS))
}
