/** Runs calls one after the other, the next no sooner than the interval after the last began. */
export type PoliteQueue = <Value>(call: () => Promise<Value>, signal: AbortSignal) => Promise<Value>

/**
 * A queue that keeps a registry's rate: never two calls at once, never more than one per
 * interval. A call whose signal was aborted before its turn is not made, and throws.
 */
export function createPoliteQueue({
  intervalMs,
  now,
  wait,
}: {
  intervalMs: number
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}): PoliteQueue {
  let tail: Promise<unknown> = Promise.resolve()
  let startedAt = -Infinity

  return (call, signal) => {
    const turn = tail.then(async () => {
      signal.throwIfAborted()
      const waitMs = startedAt + intervalMs - now()
      if (waitMs > 0) await wait(waitMs)
      signal.throwIfAborted()
      startedAt = now()
      return call()
    })
    tail = turn.catch(() => undefined)
    return turn
  }
}
