import type { Secrets } from './prepare-data-folder'
import type { Settings } from './settings'

export type Mode = 'production' | 'development'

const HOST = '127.0.0.1'

/** The environment of each app; what is set in the environment of the launcher goes along untouched. */
export function appSettings(input: {
  settings: Settings
  secrets: Secrets
  mode: Mode
}): Record<'cms' | 'web', Record<string, string>> {
  const { settings, secrets, mode } = input
  const shared = {
    NODE_ENV: mode,
    HOST,
    DATA_DIR: settings.dataDir,
    SITE_URL: settings.siteUrl,
    SITE_KEY: secrets.SITE_KEY,
    WEBHOOK_SECRET: secrets.WEBHOOK_SECRET,
  }
  return {
    cms: {
      ...shared,
      PORT: String(settings.cmsPort),
      DATABASE_URL: settings.databaseUrl,
      PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
      CMS_URL: settings.cmsUrl,
      SITE_INTERNAL_URL: localAddress(settings.sitePort),
      SEED: settings.seed,
    },
    web: {
      ...shared,
      PORT: String(settings.sitePort),
      CMS_URL: localAddress(settings.cmsPort),
      SESSION_SECRET: secrets.SESSION_SECRET,
    },
  }
}

/** Where the launcher and the apps themselves reach an app on this machine. */
export function localAddress(port: number): string {
  return `http://${HOST}:${port}`
}
