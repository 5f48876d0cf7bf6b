import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const DemoAccountsSchema = z.array(
  z.object({ role: z.string(), email: z.string(), password: z.string() }),
)
export type DemoAccount = z.infer<typeof DemoAccountsSchema>[number]

/** The demo accounts of an installation, from its data folder; empty when it has none. */
export async function listDemoAccounts(dataDir: string): Promise<DemoAccount[]> {
  const text = await readFile(path.join(dataDir, 'demo-accounts.json'), 'utf8').catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]'
      throw error
    },
  )
  return DemoAccountsSchema.parse(JSON.parse(text))
}

/** The account of a role. Throws, and says where it was looked for, when there is none. */
export async function getDemoAccount(dataDir: string, role: string): Promise<DemoAccount> {
  const account = (await listDemoAccounts(dataDir)).find((candidate) => candidate.role === role)
  if (account !== undefined) return account
  throw new Error(`no ${role} in ${path.join(dataDir, 'demo-accounts.json')}; set --data-dir`)
}
