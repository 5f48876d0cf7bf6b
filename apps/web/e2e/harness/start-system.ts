import { appSettings, localAddress } from '@footnote/launcher/app-settings'
import { findFreePort } from '@footnote/launcher/find-free-port'
import { listDemoAccounts } from '@footnote/launcher/list-demo-accounts'
import { prepareDataFolder } from '@footnote/launcher/prepare-data-folder'
import { startApp } from '@footnote/launcher/start-app'
import type { AppName, RunningApp } from '@footnote/launcher/start-app'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const READY_TIMEOUT_MS = 120_000
const repositoryRoot = path.resolve(__dirname, '../../../..')

/** Both apps, built, on free ports, with the demo library: what `npm start` starts. */
export type System = {
  siteUrl: string
  cmsUrl: string
  dataDir: string
  webhookSecret: string
  /** The e-mail and password of the demo account of this role. */
  accountOf: (role: string) => Promise<{ email: string; password: string }>
  /** Ends the CMS at once, as a crash would. */
  killCms: () => Promise<void>
  startCms: () => Promise<void>
  stop: () => Promise<void>
}

export type SystemDatabase = 'SQLite' | 'MongoDB'

/** The databases of this run: SQLite always, MongoDB when `MONGODB_TEST_URL` names a replica set. */
export function listDatabases(): SystemDatabase[] {
  return process.env['MONGODB_TEST_URL'] ? ['SQLite', 'MongoDB'] : ['SQLite']
}

/**
 * Starts a system of its own; `stop` it, or its processes outlive the test. Sources are looked
 * up at `registriesUrl` if there is one.
 */
export async function startSystem(
  database: SystemDatabase = 'SQLite',
  registriesUrl?: string,
): Promise<System> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'footnote-journey-'))
  const sitePort = await findFreePort()
  const cmsPort = await findFreePort()
  const settings = {
    sitePort,
    cmsPort,
    dataDir,
    databaseUrl:
      database === 'SQLite' ? `file:${path.join(dataDir, 'footnote.db')}` : newMongodbDatabase(),
    seed: 'demo',
    siteUrl: `http://localhost:${sitePort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    sendsMail: false,
    secrets: {},
  }
  const secrets = await prepareDataFolder(dataDir)
  const environment = appSettings({ settings, secrets, mode: 'production' })
  const registries =
    registriesUrl === undefined ? {} : { CROSSREF_URL: registriesUrl, PUBMED_URL: registriesUrl }
  const start = (name: AppName, readyUrl: string) =>
    startApp({
      name,
      folder: path.join(repositoryRoot, 'apps', name),
      command: [process.execPath, 'dist/server.mjs'],
      env: { ...environment[name], ...registries },
      readyUrl,
      readyTimeoutMs: READY_TIMEOUT_MS,
    })
  const startCms = () => start('cms', `${localAddress(cmsPort)}/readyz`)

  let cms: RunningApp = await startCms()
  const web = await start('web', `${localAddress(sitePort)}/healthz`)
  return {
    siteUrl: settings.siteUrl,
    cmsUrl: settings.cmsUrl,
    dataDir,
    webhookSecret: secrets.WEBHOOK_SECRET,
    accountOf: async (role) => {
      const accounts = await listDemoAccounts(dataDir)
      const account = accounts.find((candidate) => candidate.role === role)
      if (account === undefined) throw new Error(`The demo library has no ${role}.`)
      return account
    },
    killCms: async () => {
      await cms.kill()
    },
    startCms: async () => {
      cms = await startCms()
    },
    stop: async () => {
      await web.stop()
      await cms.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function newMongodbDatabase(): string {
  const url = new URL(process.env['MONGODB_TEST_URL'] ?? '')
  url.pathname = `/footnote-journey-${randomBytes(6).toString('hex')}`
  return url.href
}
