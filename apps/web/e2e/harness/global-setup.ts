import { buildApps } from '@footnote/launcher/build-apps'

/** Builds both apps once; each journey starts its own. */
export default async function globalSetup(): Promise<void> {
  await buildApps({ apps: ['cms', 'web'] })
}
