import { runAppServer } from '@footnote/serve/run-app-server'
import next from 'next'
import path from 'node:path'
import { shutDown } from './on-shutdown'
import { payloadStarted } from './payload-started'
import { findStartMessage } from './start-error'

const appFolder = path.resolve(import.meta.dirname, '..')

try {
  const { env } = await import('./env')
  const app = next({ dir: appFolder, hostname: env.HOST, port: env.PORT })
  await app.prepare()
  const payload = await payloadStarted.promise
  const { createIntercept } = await import('./gate/create-intercept')
  await runAppServer({
    intercept: createIntercept(payload),
    handle: app.getRequestHandler(),
    host: env.HOST,
    port: env.PORT,
    onClose: shutDown,
    onError: (error) => console.error(error),
  })
} catch (error) {
  console.error(findStartMessage(error) ?? error)
  process.exit(1)
}
