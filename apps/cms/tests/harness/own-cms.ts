import { findFreePort } from '@footnote/launcher/find-free-port'
import type { RunningApp } from '@footnote/launcher/start-app'
import { rm } from 'node:fs/promises'
import { createCmsClient } from './cms-client'
import type { CmsClient } from './cms-client'
import { createCmsSettings } from './cms-settings'
import type { CmsSettings } from './cms-settings'
import { logInAdmin } from './create-accounts'
import { startCms } from './start-cms'

/** A CMS that one test has to itself, so that it may kill it, fill its disk or break its mail. */
export type OwnCms = {
  settings: CmsSettings
  app: () => RunningApp
  start: () => Promise<void>
  /** Stops it, if it runs, and removes its data. */
  stop: () => Promise<void>
  /** Asks as the administrator, who is logged in anew whenever the CMS was started. */
  admin: CmsClient
}

/** Settles the settings of a CMS of one's own; `start` starts it, and the test stops it. */
export async function createOwnCms(
  change: (settings: CmsSettings) => Partial<CmsSettings> & Record<string, string> = () => ({}),
): Promise<OwnCms> {
  const port = await findFreePort()
  const basic = await createCmsSettings({
    port,
    siteUrl: `http://127.0.0.1:${await findFreePort()}`,
  })
  const settings = { ...basic, ...change(basic) }
  let app: RunningApp | null = null
  let token = ''
  return {
    settings,
    app: () => {
      if (app === null) throw new Error('This CMS was not started yet.')
      return app
    },
    start: async () => {
      app = await startCms(settings)
      token = (await logInAdmin(settings)).token
    },
    stop: async () => {
      await app?.stop()
      await rm(settings.DATA_DIR, { recursive: true, force: true })
    },
    admin: createCmsClient({
      url: () => settings.CMS_URL,
      headers: () => ({ authorization: `JWT ${token}` }),
    }),
  }
}
