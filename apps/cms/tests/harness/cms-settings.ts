import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type TestDatabase = 'sqlite' | 'mongodb'

/** The settings a test CMS is started with. */
export type CmsSettings = {
  DATABASE_URL: string
  DATA_DIR: string
  PAYLOAD_SECRET: string
  SITE_KEY: string
  WEBHOOK_SECRET: string
  CMS_URL: string
  SITE_URL: string
  SITE_INTERNAL_URL: string
  HOST: string
  PORT: string
  SEED: string
  NODE_ENV: string
  BOOTSTRAP_ADMIN_EMAIL: string
  BOOTSTRAP_ADMIN_PASSWORD: string
}

/** The database this run is for: `CMS_TEST_DATABASE`, SQLite unless told. */
export function testDatabase(): TestDatabase {
  const wanted = process.env['CMS_TEST_DATABASE'] ?? 'sqlite'
  if (wanted === 'sqlite' || wanted === 'mongodb') return wanted
  throw new Error(`CMS_TEST_DATABASE is "${wanted}"; use sqlite or mongodb.`)
}

/** Settings for a CMS of its own: a new data folder, an empty database and new secrets. */
export async function createCmsSettings(input: {
  port: number
  siteUrl: string
  database?: TestDatabase
}): Promise<CmsSettings> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'footnote-cms-test-'))
  const secret = () => randomBytes(32).toString('hex')
  return {
    DATABASE_URL:
      (input.database ?? testDatabase()) === 'sqlite'
        ? `file:${path.join(dataDir, 'footnote.db')}`
        : newMongoDatabaseUrl(),
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: secret(),
    SITE_KEY: secret(),
    WEBHOOK_SECRET: secret(),
    CMS_URL: `http://127.0.0.1:${input.port}`,
    SITE_URL: input.siteUrl,
    SITE_INTERNAL_URL: input.siteUrl,
    HOST: '127.0.0.1',
    PORT: String(input.port),
    SEED: 'none',
    NODE_ENV: 'production',
    BOOTSTRAP_ADMIN_EMAIL: 'admin@staff.example',
    BOOTSTRAP_ADMIN_PASSWORD: 'a long password of the admin',
  }
}

function newMongoDatabaseUrl(): string {
  const server = process.env['MONGODB_TEST_URL']
  if (server === undefined || server === '') {
    throw new Error(
      'CMS_TEST_DATABASE is mongodb, so set MONGODB_TEST_URL to a replica set, for example mongodb://127.0.0.1:27017/test?replicaSet=rs0.',
    )
  }
  const url = new URL(server)
  url.pathname = `/footnote-test-${randomBytes(6).toString('hex')}`
  return url.href
}
