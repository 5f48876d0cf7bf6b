/**
 * The outcome of work that cannot be cancelled, such as resolving a name, or a rejection as soon
 * as the signal is aborted: nobody has to wait for it any longer.
 */
export function orAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () =>
      reject(new Error('Nobody waits for this any more.', { cause: signal.reason }))
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
