const FAILURES_MAX = 5
const PAUSE_MS = 3_000

type Health = { failures: number; lastFailureAt: number; closedUntil: number }

// Pages, route handlers and the server are separate bundles in one process.
declare global {
  var footnoteCmsHealth: Health | undefined
}
const health = (globalThis.footnoteCmsHealth ??= { failures: 0, lastFailureAt: 0, closedUntil: 0 })

/**
 * Whether a request to the CMS is worth its wait. After 5 failures in a row nobody asks
 * for 3 seconds; then one request at a time may try again.
 */
export function mayAskCms(now: number): boolean {
  if (health.failures < FAILURES_MAX) return true
  if (now < health.closedUntil) {
    health.lastFailureAt = now
    return false
  }
  health.closedUntil = now + PAUSE_MS
  return true
}

/** The CMS gave a usable answer. */
export function reportCmsAnswer(): void {
  health.failures = 0
}

/** The CMS is there, but cannot do this now; others may ask on. */
export function reportCmsBusy(now: number): void {
  health.lastFailureAt = now
}

/** The CMS gave none. */
export function reportCmsFailure(now: number): void {
  health.failures += 1
  health.lastFailureAt = now
  health.closedUntil = now + PAUSE_MS
}

/** Whether a page that failed since `instant` may have failed for want of the CMS. */
export function hasCmsFailedSince(instant: number): boolean {
  return health.lastFailureAt >= instant
}
