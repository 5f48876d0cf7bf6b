import { buildApps } from '@footnote/launcher/build-apps'
import { findFreePort } from '@footnote/launcher/find-free-port'
import { createCmsSettings, testDatabase } from './cms-settings'
import type { CmsSettings } from './cms-settings'
import { createReader, createStaff, logInAdmin } from './create-accounts'
import globalTeardown from './global-teardown'
import { startSiteReceiver } from './site-receiver'
import { startCms } from './start-cms'
import { setStarted } from './started'
import { publishTestRun } from './test-run'
import type { TestRun } from './test-run'
import { startUpstream } from './upstream'

/** Builds the CMS once, starts it on an empty database, and creates one account per role. */
export default async function globalSetup(): Promise<void> {
  await buildApps({ apps: ['cms'] })
  const [port, sitePort] = [await findFreePort(), await findFreePort()]
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const upstreamPort = await findFreePort()
  const upstreamUrl = `http://127.0.0.1:${upstreamPort}`
  const settings = {
    ...(await createCmsSettings({ port, siteUrl })),
    CROSSREF_URL: upstreamUrl,
    PUBMED_URL: upstreamUrl,
  }
  const receiver = await startSiteReceiver(sitePort)
  const upstream = await startUpstream(upstreamPort)
  const app = await startCms(settings).catch((error: unknown) => {
    receiver.close()
    upstream.close()
    throw error
  })
  setStarted({ app, servers: [receiver, upstream], dataDir: settings.DATA_DIR })
  try {
    publishTestRun({ ...(await createTestRun(settings, siteUrl)), upstreamUrl })
  } catch (error) {
    // Jest runs no tear-down after a failed set-up.
    await globalTeardown()
    throw new Error(`The accounts could not be created. The CMS printed:\n${app.output()}`, {
      cause: error,
    })
  }
}

async function createTestRun(
  settings: CmsSettings,
  siteUrl: string,
): Promise<Omit<TestRun, 'upstreamUrl'>> {
  const admin = await logInAdmin(settings)
  const staff = {
    admin,
    editor: await createStaff(settings, admin, 'editor'),
    contributor: await createStaff(settings, admin, 'contributor'),
    medicalReviewer: await createStaff(settings, admin, 'medicalReviewer'),
    moderator: await createStaff(settings, admin, 'moderator'),
  }
  const reader = await createReader(settings, {
    displayName: 'Rae Reader',
    email: 'rae@readers.example',
  })
  return {
    database: testDatabase(),
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.DATA_DIR,
    cmsUrl: settings.CMS_URL,
    siteUrl,
    siteKey: settings.SITE_KEY,
    webhookSecret: settings.WEBHOOK_SECRET,
    staff,
    reader,
  }
}
