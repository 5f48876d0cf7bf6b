import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startApp } from './start-app'

/** A readiness address that always answers 200. */
async function startReadySign() {
  const server = createServer((_request, response) => response.end('ok'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

function start(script: string, readyUrl: string) {
  return startApp({
    name: 'app',
    folder: process.cwd(),
    command: [process.execPath, '-e', script],
    env: {},
    readyUrl,
    readyTimeoutMs: 10_000,
  })
}

test('an app that ends while starting is reported with what it printed', async () => {
  const started = start('console.error("no database here"); process.exit(1)', 'http://127.0.0.1:9')
  await expect(started).rejects.toThrow('no database here')
})

test('stopping lets the app tidy up first', async () => {
  const sign = await startReadySign()
  const app = await start(
    'process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1e6); console.log("up")',
    sign.url,
  )
  while (!app.output().includes('up')) await new Promise(setImmediate)
  expect(await app.stop()).toEqual({ code: 7, signal: null })
  sign.close()
})

test('killing ends the app at once', async () => {
  const sign = await startReadySign()
  const app = await start('setInterval(() => {}, 1e6)', sign.url)
  expect(await app.kill()).toEqual({ code: null, signal: 'SIGKILL' })
  expect(app.hasExited()).toBe(true)
  sign.close()
})
