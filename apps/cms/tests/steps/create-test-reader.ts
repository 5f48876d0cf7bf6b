import { randomUUID } from 'node:crypto'
import { createReader } from '../harness/create-accounts'
import { type Account, testRun } from '../harness/test-run'

/** Signs up, verifies and logs in a reader of their own for a test. */
export function createTestReader(displayName = 'Rea Dear'): Promise<Account> {
  const { cmsUrl, dataDir, siteKey } = testRun()
  return createReader(
    { CMS_URL: cmsUrl, DATA_DIR: dataDir, SITE_KEY: siteKey },
    { displayName, email: `${randomUUID()}@readers.example` },
  )
}
