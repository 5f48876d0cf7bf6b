import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const DemoAccountsSchema = z.array(
  z.object({ role: z.string(), email: z.string(), password: z.string() }),
)
export type DemoAccount = z.infer<typeof DemoAccountsSchema>[number]

/** The accounts the demo library came with, one per role; none when the data folder was not filled with it. */
export async function listDemoAccounts(dataDir: string): Promise<DemoAccount[]> {
  const file = path.join(dataDir, 'demo-accounts.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]'
    throw error
  })
  return DemoAccountsSchema.parse(JSON.parse(text))
}
