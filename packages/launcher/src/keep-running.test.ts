import { keepRunning } from './keep-running'
import type { AppExit, RunningApp } from './start-app'

const at = { pauseMs: () => 0, onLine: () => undefined }

test('an app that ends by itself is started again', async () => {
  const stopping = new AbortController()
  const [first, second] = [buildApp(), buildApp()]
  const watching = keepRunning({
    ...at,
    app: first.app,
    stopping: stopping.signal,
    start: () => {
      stopping.abort()
      return Promise.resolve(second.app)
    },
  })
  first.end()
  expect(await watching).toBe('stopped')
})

test('an app that does not come up five times in a row is given up, with every reason said', async () => {
  const first = buildApp()
  const lines: string[] = []
  const watching = keepRunning({
    ...at,
    app: first.app,
    stopping: new AbortController().signal,
    onLine: (line) => lines.push(line),
    start: () => Promise.reject(new Error('The port is taken.')),
  })
  first.end()
  expect(await watching).toBe('gave-up')
  expect(lines.filter((line) => line === 'The port is taken.')).toHaveLength(5)
})

test('a request to stop ends the watch without a new start', async () => {
  const stopping = new AbortController()
  const { app } = buildApp()
  const watching = keepRunning({
    ...at,
    app,
    stopping: stopping.signal,
    start: () => Promise.reject(new Error('not asked for')),
  })
  stopping.abort()
  expect(await watching).toBe('stopped')
})

function buildApp(): { app: RunningApp; end: () => void } {
  const exit: AppExit = { code: null, signal: 'SIGKILL' }
  let end: (exit: AppExit) => void = () => undefined
  const exited = new Promise<AppExit>((resolve) => {
    end = resolve
  })
  const app: RunningApp = {
    name: 'CMS',
    pid: 1,
    exited,
    hasExited: () => false,
    output: () => '',
    stop: () => Promise.resolve(exit),
    kill: () => Promise.resolve(exit),
  }
  return { app, end: () => end(exit) }
}
