import path from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

const secret = z.string().min(32, 'needs at least 32 characters')

const webAddress = z.url({ protocol: /^https?$/, error: 'must start with http:// or https://' })

const EnvSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:|mongodb(?:\+srv)?:\/\/)/, 'must start with file: or mongodb://'),
  DATA_DIR: z
    .string()
    .min(1)
    .transform((folder) => path.resolve(folder)),
  PAYLOAD_SECRET: secret,
  /** The secret by which the site identifies itself to the CMS. */
  SITE_KEY: secret,
  /** Signs the webhooks to the site. */
  WEBHOOK_SECRET: secret,
  /** Where people open the admin, for example http://localhost:3001. */
  CMS_URL: z.url(),
  /** Where readers open the site; mails link here. */
  SITE_URL: z.url(),
  /** Where the CMS reaches the site for webhooks; defaults to SITE_URL. */
  SITE_INTERNAL_URL: z.url().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Footnote <footnote@localhost>'),
  /** Wrong or right, so many log-ins of one account from one network in 15 minutes. */
  LOG_IN_TRIES_MAX: z.coerce.number().int().min(1).default(5),
  /** So many sign-ups from one network in a day. */
  SIGN_UPS_PER_DAY_MAX: z.coerce.number().int().min(1).default(10),
  /** A mirror of Crossref or PubMed, or a proxy to them, in the place of the real ones. */
  CROSSREF_URL: webAddress.optional(),
  PUBMED_URL: webAddress.optional(),
  /** Whom Crossref and PubMed can write to about our look-ups. */
  LOOK_UP_CONTACT: z.email().optional(),
  SEED: z.enum(['none', 'demo']).default('none'),
  /** The first administrator, created at start while there is no staff at all. */
  BOOTSTRAP_ADMIN_EMAIL: z.email().optional(),
  BOOTSTRAP_ADMIN_PASSWORD: z.string().min(10, 'needs at least 10 characters').optional(),
})
export type Env = z.infer<typeof EnvSchema>

/** `next build` needs a well-formed configuration but opens no database and no socket. */
const BUILD_ENV: Env = {
  HOST: '127.0.0.1',
  PORT: 3001,
  NODE_ENV: 'production',
  DATABASE_URL: 'file:unused-while-building.db',
  DATA_DIR: path.resolve('.data'),
  PAYLOAD_SECRET: 'unused while building, and long enough',
  SITE_KEY: 'unused while building, and long enough',
  WEBHOOK_SECRET: 'unused while building, and long enough',
  CMS_URL: 'http://localhost:3001',
  SITE_URL: 'http://localhost:3000',
  MAIL_FROM: 'Footnote <footnote@localhost>',
  LOG_IN_TRIES_MAX: 5,
  SIGN_UPS_PER_DAY_MAX: 10,
  SEED: 'none',
}

/** The CMS's settings, read once. Throws one error that lists everything that is wrong. */
export const env: Env = parseEnv(process.env)

function parseEnv(source: NodeJS.ProcessEnv): Env {
  if (source['NEXT_PHASE'] === 'phase-production-build') return BUILD_ENV
  // A variable set to nothing, as in a copied .env.example, is a variable not set.
  const filled = Object.entries(source).filter(([, value]) => value !== '')
  const parsed = EnvSchema.safeParse(Object.fromEntries(filled))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new StartError(`The CMS cannot start, because of these settings:\n${lines.join('\n')}`)
}
