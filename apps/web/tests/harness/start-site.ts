import { findFreePort } from '@footnote/launcher/find-free-port'
import { startApp } from '@footnote/launcher/start-app'
import path from 'node:path'

const READY_TIMEOUT_MS = 30_000
export const WEBHOOK_SECRET = 'webhook secret of the tests, long enough'

/** The folder of the site, `apps/web`. */
const siteFolder = path.resolve(__dirname, '../..')

/** Starts the built site; resolves when it answers. */
export async function startSite({ cmsUrl, dataFolder }: { cmsUrl: string; dataFolder: string }) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const app = await startApp({
    name: 'site',
    folder: siteFolder,
    command: [process.execPath, 'dist/server.mjs'],
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      CMS_URL: cmsUrl,
      SITE_URL: url,
      DATA_DIR: dataFolder,
      SITE_KEY: 'site key of the tests, and long enough',
      WEBHOOK_SECRET,
      SESSION_SECRET: 'session secret of the tests, long enough',
    },
    readyUrl: `${url}/healthz`,
    readyTimeoutMs: READY_TIMEOUT_MS,
  })
  return { ...app, url }
}
