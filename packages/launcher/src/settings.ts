import path from 'node:path'
import { z } from 'zod'
import { PlainError } from './plain-error'
import { repositoryRoot } from './repository-root'

const port = z.coerce
  .number({ error: 'must be a port number, for example 3000' })
  .int('must be a port number, for example 3000')
  .min(1, 'must be between 1 and 65535')
  .max(65_535, 'must be between 1 and 65535')

const SettingsSchema = z.object({
  SITE_PORT: port.default(3000),
  CMS_PORT: port.default(3001),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().optional(),
  SEED: z.string().default('demo'),
  SITE_URL: z.url('must be an address, for example http://localhost:3000').optional(),
  CMS_URL: z.url('must be an address, for example http://localhost:3001').optional(),
  SMTP_URL: z.string().optional(),
})

const SECRET_NAMES = ['PAYLOAD_SECRET', 'SITE_KEY', 'WEBHOOK_SECRET', 'SESSION_SECRET'] as const

/** What `npm start` and `npm run dev` let you choose; everything else the apps read for themselves. */
export type Settings = {
  sitePort: number
  cmsPort: number
  dataDir: string
  databaseUrl: string
  seed: string
  siteUrl: string
  cmsUrl: string
  sendsMail: boolean
  /** The secrets named in the environment; the apps judge them. */
  secrets: Partial<Record<(typeof SECRET_NAMES)[number], string>>
}

/** Reads the settings, with their defaults. Throws a `PlainError` that lists every bad one. */
export function parseSettings(source: NodeJS.ProcessEnv): Settings {
  // A variable set to nothing, as in a copied .env.example, is a variable not set.
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = SettingsSchema.safeParse(filled)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new PlainError(`Footnote cannot start: ${faults.join('; ')}.`)
  }
  const { data } = parsed
  if (data.SITE_PORT === data.CMS_PORT) {
    throw new PlainError(
      `Footnote cannot start: SITE_PORT and CMS_PORT are both ${data.SITE_PORT}; choose two ports.`,
    )
  }
  const dataDir = path.resolve(repositoryRoot, data.DATA_DIR)
  return {
    sitePort: data.SITE_PORT,
    cmsPort: data.CMS_PORT,
    dataDir,
    databaseUrl: data.DATABASE_URL ?? `file:${path.join(dataDir, 'footnote.db')}`,
    seed: data.SEED,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`,
    cmsUrl: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
    sendsMail: data.SMTP_URL !== undefined,
    secrets: Object.fromEntries(
      SECRET_NAMES.flatMap((name) => (filled[name] === undefined ? [] : [[name, filled[name]]])),
    ),
  }
}
