import { startApp } from '@footnote/launcher/start-app'
import type { RunningApp } from '@footnote/launcher/start-app'
import path from 'node:path'
import type { CmsSettings } from './cms-settings'

const READY_TIMEOUT_MS = 120_000

/** The folder of the CMS, `apps/cms`. */
export const cmsFolder = path.resolve(__dirname, '../..')

/** Starts the built CMS with these settings; resolves when it answers `/readyz`. */
export function startCms(settings: CmsSettings): Promise<RunningApp> {
  return startApp({
    name: 'CMS',
    folder: cmsFolder,
    command: [process.execPath, 'dist/server.mjs'],
    env: settings,
    readyUrl: `${settings.CMS_URL}/readyz`,
    readyTimeoutMs: READY_TIMEOUT_MS,
  })
}
