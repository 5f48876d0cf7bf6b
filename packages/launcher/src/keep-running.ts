import { setTimeout as wait } from 'node:timers/promises'
import type { RunningApp } from './start-app'

const FAILED_STARTS_MAX = 5

/**
 * Starts an app again whenever it ends by itself, until `stopping` is aborted.
 *
 * Resolves to 'stopped' after a request to stop, and to 'gave-up' when it did not come up five
 * times in a row. `pauseMs` gets the number of failures so far and returns milliseconds.
 */
export async function keepRunning(input: {
  app: RunningApp
  start: () => Promise<RunningApp>
  stopping: AbortSignal
  onLine: (line: string) => void
  pauseMs?: (failures: number) => number
}): Promise<'stopped' | 'gave-up'> {
  const { start, stopping, onLine, pauseMs = (failures) => 1_000 * 2 ** failures } = input
  let { app } = input
  let failures = 0
  while (failures < FAILED_STARTS_MAX) {
    await Promise.race([app.exited, untilAborted(stopping)])
    if (isAborted(stopping)) return 'stopped'
    onLine(`The ${app.name} ended by itself; starting it again.`)
    try {
      await wait(pauseMs(failures), undefined, { signal: stopping })
      app = await start()
      failures = 0
      onLine(`The ${app.name} is back.`)
    } catch (error) {
      if (isAborted(stopping)) return 'stopped'
      failures += 1
      onLine(error instanceof Error ? error.message : String(error))
    }
  }
  return 'gave-up'
}

// A function, because the compiler takes a property it has read once for unchanged.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (isAborted(signal)) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
