import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload'
import { env } from '../env'
import { createDemoArticles } from './create-demo-articles'
import { createDemoShelves } from './create-demo-shelves'
import { createDemoStaff } from './create-demo-staff'

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
  const req = await createLocalReq({ context: { isSeeding: true } }, payload)
  await initTransaction(req)
  try {
    const staff = await createDemoStaff(req)
    const shelves = await createDemoShelves(req)
    await createDemoArticles({ req, shelves, writerId: staff.ids.get('contributor') ?? '' })
    await commitTransaction(req)
    await writeAccounts(staff.accounts)
  } catch (error) {
    await killTransaction(req)
    throw new Error('The demo library could not be stored', { cause: error })
  }
}

async function isEmpty(payload: Payload): Promise<boolean> {
  const [users, articles] = await Promise.all([
    payload.count({ collection: 'users' }),
    payload.count({ collection: 'articles', trash: true }),
  ])
  return users.totalDocs === 0 && articles.totalDocs === 0
}

/** Only the person who runs the demo may read the passwords. */
async function writeAccounts(accounts: unknown[]): Promise<void> {
  await mkdir(env.DATA_DIR, { recursive: true })
  const file = path.join(env.DATA_DIR, ACCOUNTS_FILE)
  await writeFile(file, `${JSON.stringify({ accounts }, null, 2)}\n`, { mode: 0o600 })
}
