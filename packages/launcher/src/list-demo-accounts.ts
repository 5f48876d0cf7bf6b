import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { hasCode } from './has-code'

const DemoAccountSchema = z.object({ role: z.string(), email: z.string(), password: z.string() })
export type DemoAccount = z.infer<typeof DemoAccountSchema>

const DemoAccountsFileSchema = z.object({ accounts: z.array(DemoAccountSchema) })

/** The accounts the demo library came with, one per role; none when the data folder was not filled with it. */
export async function listDemoAccounts(dataDir: string): Promise<DemoAccount[]> {
  const file = path.join(dataDir, 'demo-accounts.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  return text === null ? [] : DemoAccountsFileSchema.parse(JSON.parse(text)).accounts
}
