const FIRST_DELAY_MS = 1_000
const DELAY_MS_MAX = 5 * 60_000
const GIVE_UP_AFTER_MS = 24 * 60 * 60_000

/** How long to wait after the n-th failed attempt, counted from 0: 1 s, doubled up to 5 minutes. */
export function retryDelayMs(failedAttempts: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** Math.min(failedAttempts, 30), DELAY_MS_MAX)
}

/** How often a job is tried again before a day is over and it counts as dead. */
export const RETRIES_MAX = countRetries()

function countRetries(): number {
  let retries = 0
  for (let waitedMs = 0; waitedMs < GIVE_UP_AFTER_MS; retries += 1) {
    waitedMs += retryDelayMs(retries)
  }
  return retries
}
