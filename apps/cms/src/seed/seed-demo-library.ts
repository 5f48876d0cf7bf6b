import { ARTICLES_TAG, SETTINGS_TAG } from '@footnote/contracts/cache-tag'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { env } from '../env'
import { enqueueRevalidation } from '../revalidation/enqueue-revalidation'
import { IS_SEEDING } from '../revalidation/is-seeding'
import { appraiseDemoReferences } from './appraise-demo-references'
import { createDemoArticles } from './create-demo-articles'
import { createDemoDiscussion } from './create-demo-discussion'
import { createDemoReaders } from './create-demo-readers'
import { createDemoShelves } from './create-demo-shelves'
import { createDemoStaff } from './create-demo-staff'
import type { DemoAccount } from './demo-account'
import { getByName } from './get-by-name'

/** Where the accounts of the demo stand, for the launcher to print. */
const ACCOUNTS_FILE = 'demo-accounts.json'

/**
 * Fills an empty database with the demo library when the settings ask for it.
 *
 * Everything is one transaction, so a start that is cut short leaves the database empty.
 * A database that holds an article or a member of staff is left alone.
 */
export async function seedDemoLibrary(payload: Payload): Promise<void> {
  if (env.SEED !== 'demo' || !(await isEmpty(payload))) return
  const req = await createLocalReq({ context: { [IS_SEEDING]: true } }, payload)
  // Before the commit: accounts whose passwords nobody was told could never be entered.
  await inTransaction(req, async () => writeAccounts(await storeLibrary(req)))
}

async function storeLibrary(req: PayloadRequest): Promise<DemoAccount[]> {
  const staff = await createDemoStaff(req)
  const shelves = await createDemoShelves(req)
  const writer = getByName(staff.asStaff, 'contributor')
  const articleIds = await createDemoArticles({ req, shelves, writerId: writer.user?.id ?? '' })
  await appraiseDemoReferences({ req: getByName(staff.asStaff, 'editor'), shelves })
  const readers = await createDemoReaders(req)
  const asModerator = getByName(staff.asStaff, 'moderator')
  await createDemoDiscussion({
    articleIds,
    asReader: readers.asReader,
    asModerator,
    now: new Date(),
  })
  req.context[IS_SEEDING] = false
  await enqueueRevalidation({
    req,
    tags: [ARTICLES_TAG, SETTINGS_TAG],
    paths: ['/'],
    isRemoval: false,
  })
  return [...staff.accounts, readers.account]
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const [users, articles] = await Promise.all([
    payload.count({ collection: 'users' }),
    payload.count({ collection: 'articles', trash: true }),
  ])
  return users.totalDocs === 0 && articles.totalDocs === 0
}

/** Only the person who runs the demo may read the passwords. */
async function writeAccounts(accounts: DemoAccount[]): Promise<void> {
  await mkdir(env.DATA_DIR, { recursive: true })
  const file = path.join(env.DATA_DIR, ACCOUNTS_FILE)
  await writeFile(file, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 })
}
