import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { inheritedEnv } from './env'
import { hasCode } from './has-code'

export const APP_NAMES = ['cms', 'web'] as const
export type AppName = (typeof APP_NAMES)[number]

/** How a process ended: its exit code, or the signal that ended it. */
export type AppExit = { code: number | null; signal: NodeJS.Signals | null }

/** A started app. `stop` asks it to drain, and insists after `STOP_TIMEOUT_MS`. */
export type RunningApp = {
  name: string
  pid: number
  exited: Promise<AppExit>
  hasExited: () => boolean
  /** Everything it printed so far. */
  output: () => string
  stop: () => Promise<AppExit>
  /** Ends it at once, without a chance to tidy up. */
  kill: () => Promise<AppExit>
}

/** Longer than the apps take to drain. */
const STOP_TIMEOUT_MS = 35_000
const POLL_MS = 100
const OUTPUT_CHARS_MAX = 1_000_000

/**
 * Starts a command and resolves once `readyUrl` answers with status 200.
 *
 * Throws with the last lines it printed when it ends before that, or when
 * `readyTimeoutMs` passes (the process is stopped then).
 */
export async function startApp(input: {
  name: string
  folder: string
  command: readonly [string, ...string[]]
  env: Record<string, string>
  readyUrl: string
  readyTimeoutMs: number
  /** Gives up waiting, and stops the process, when aborted. */
  signal?: AbortSignal
  onLine?: (line: string) => void
}): Promise<RunningApp> {
  const [program, ...args] = input.command
  const child = spawn(program, args, {
    cwd: input.folder,
    env: { ...inheritedEnv(), ...input.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group, so that Ctrl-C reaches it through us, once, and its children end with it.
    detached: true,
  })
  const app = watchApp({ name: input.name, child, onLine: input.onLine })
  try {
    await waitUntilReady({
      app,
      url: input.readyUrl,
      timeoutMs: input.readyTimeoutMs,
      signal: input.signal,
    })
  } catch (error) {
    await app.stop()
    throw error
  }
  return app
}

function watchApp(input: {
  name: string
  child: ChildProcess
  onLine: ((line: string) => void) | undefined
}): RunningApp {
  const { child } = input
  let output = ''
  let hasExited = false
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue
    createInterface({ input: stream }).on('line', (line) => {
      output = `${output}${line}\n`.slice(-OUTPUT_CHARS_MAX)
      input.onLine?.(line)
    })
  }
  const exited = new Promise<AppExit>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`
      hasExited = true
      resolve({ code: 1, signal: null })
    })
    child.once('exit', (code, signal) => {
      hasExited = true
      resolve({ code, signal })
    })
  })
  // Whatever ends us, by an error of ours for example, ends what we started.
  const killWithUs = () => send('SIGKILL')
  process.once('exit', killWithUs)
  void exited.then(() => process.removeListener('exit', killWithUs))

  const send = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || hasExited) return
    try {
      process.kill(-child.pid, signal)
    } catch (error) {
      // ESRCH: it ended between our look and our signal, which is what we wanted.
      if (!hasCode(error, 'ESRCH')) throw error
    }
  }
  return {
    name: input.name,
    pid: child.pid ?? 0,
    exited,
    hasExited: () => hasExited,
    output: () => output,
    stop: async () => {
      send('SIGTERM')
      const insist = setTimeout(() => {
        send('SIGKILL')
      }, STOP_TIMEOUT_MS)
      const exit = await exited
      clearTimeout(insist)
      return exit
    },
    kill: () => {
      send('SIGKILL')
      return exited
    },
  }
}

/** Resolves when `url` answers 200; throws when the app ends first or the time is over. */
async function waitUntilReady(input: {
  app: RunningApp
  url: string
  timeoutMs: number
  signal: AbortSignal | undefined
}) {
  const deadline = Date.now() + input.timeoutMs
  while (Date.now() < deadline) {
    input.signal?.throwIfAborted()
    if (input.app.hasExited()) {
      throw new Error(`The ${input.app.name} ended while starting.\n${lastLines(input.app)}`)
    }
    if (await answersOk(input.url)) return
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(
    `The ${input.app.name} was not ready after ${Math.round(input.timeoutMs / 1000)} seconds.\n${lastLines(input.app)}`,
  )
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await answer.arrayBuffer()
    return answer.status === 200
  } catch {
    // Nobody listens yet; the caller asks again until its time is over.
    return false
  }
}

function lastLines(app: RunningApp): string {
  return app.output().trimEnd().split('\n').slice(-20).join('\n')
}
