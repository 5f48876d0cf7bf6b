import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const DemoAccountSchema = z.object({ role: z.string(), email: z.string(), password: z.string() })
const DemoAccountsFileSchema = z.object({ accounts: z.array(DemoAccountSchema) })
export type DemoAccount = z.infer<typeof DemoAccountSchema>

/** The demo accounts of an installation, from its data folder; empty when it has none. */
export async function listDemoAccounts(dataDir: string): Promise<DemoAccount[]> {
  const text = await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8').catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return '{"accounts":[]}'
      throw error
    },
  )
  return DemoAccountsFileSchema.parse(JSON.parse(text)).accounts
}

/** The account of a role. Throws, and says where it was looked for, when there is none. */
export async function getDemoAccount(dataDir: string, role: string): Promise<DemoAccount> {
  const account = (await listDemoAccounts(dataDir)).find((candidate) => candidate.role === role)
  if (account !== undefined) return account
  throw new Error(`no ${role} in ${path.join(dataDir, 'demo-accounts.json')}; set --data-dir`)
}
