import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../env'
import { type Row, row } from '../row'

const GIVE_UP_MS = 10 * 60_000
const POLL_MS = 100
const STOP_MS = 20_000
const SECOND_START_SECONDS_MAX = 15

/**
 * Runs `command`, waits until both apps answer, and ends it again.
 *
 * Throws when something answers before it starts: that would not be a cold start.
 */
export async function measureColdStart({
  command,
  site,
  cms,
}: {
  command: string
  site: string
  cms: string
}): Promise<Row[]> {
  const addresses = [site, `${cms}/healthz`]
  if ((await Promise.all(addresses.map(answersOk))).some(Boolean)) {
    throw new Error(`something answers at ${site} or ${cms} already; stop it first`)
  }
  const startedAt = performance.now()
  const child = spawn(command, {
    shell: true,
    cwd: env.folder,
    env: env.inherited,
    stdio: 'ignore',
    detached: true,
  })
  const exited = once(child, 'exit')
  const hasExited = () => child.exitCode !== null || child.signalCode !== null
  try {
    while (!(await Promise.all(addresses.map(answersOk))).every(Boolean)) {
      if (hasExited()) throw new Error(`"${command}" ended before the product answered`)
      if (performance.now() - startedAt > GIVE_UP_MS) {
        throw new Error(`"${command}" was not ready after ${GIVE_UP_MS / 60_000} minutes`)
      }
      await wait(POLL_MS)
    }
    return [
      row('cold start: both apps answer', {
        value: (performance.now() - startedAt) / 1_000,
        unit: 's',
        limit: { max: SECOND_START_SECONDS_MAX, source: 'issue 2, built before' },
      }),
    ]
  } finally {
    // The shell's whole group: npm does not hand signals on to what it starts.
    if (child.pid !== undefined && !hasExited()) process.kill(-child.pid, 'SIGTERM')
    await Promise.race([exited, wait(STOP_MS, undefined, { ref: false })])
  }
}

async function answersOk(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    // Nobody listens yet; the caller asks again.
    return false
  }
}
