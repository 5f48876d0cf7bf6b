import path from 'node:path'
import { z } from 'zod'

const secret = z.string().min(32, 'needs at least 32 characters')

const EnvSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where the site reaches the CMS; need not be the address people open. */
  CMS_URL: z.url(),
  /** Where readers open the site. */
  SITE_URL: z.url(),
  DATA_DIR: z
    .string()
    .min(1)
    .transform((folder) => path.resolve(folder)),
  /** The secret by which the site identifies itself to the CMS. */
  SITE_KEY: secret,
  /** Signs the webhooks of the CMS. */
  WEBHOOK_SECRET: secret,
  /** The former webhook secret, accepted while the two apps change over. */
  WEBHOOK_SECRET_PREVIOUS: secret.optional(),
  /** Seals readers' sessions and keys the hashes of their networks. */
  SESSION_SECRET: secret,
  /** How many forms one network may send in a minute; the CMS counts more finely. */
  POSTS_PER_MINUTE_MAX: z.coerce.number().int().min(1).default(60),
  /** How many proxies stand in front of the site and append to X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})
/** `isBuilding` while `next build` runs: there is no CMS and nothing is kept. */
export type Env = z.infer<typeof EnvSchema> & { isBuilding: boolean }

/** `next build` needs a well-formed configuration; a CMS that is away only means no prerendered page. */
const BUILD_ENV: Env = {
  NODE_ENV: 'production',
  PORT: 3000,
  HOST: '127.0.0.1',
  CMS_URL: 'http://127.0.0.1:9',
  SITE_URL: 'http://localhost:3000',
  DATA_DIR: path.resolve('.data'),
  SITE_KEY: 'unused while building, and long enough',
  WEBHOOK_SECRET: 'unused while building, and long enough',
  SESSION_SECRET: 'unused while building, and long enough',
  POSTS_PER_MINUTE_MAX: 60,
  TRUSTED_PROXIES: 0,
  isBuilding: true,
}

/** The site's settings, read once. Throws one error that lists everything that is wrong. */
export const env: Env = parseEnv(process.env)

function parseEnv(source: NodeJS.ProcessEnv): Env {
  if (source['NEXT_PHASE'] === 'phase-production-build') return BUILD_ENV
  const parsed = EnvSchema.safeParse(source)
  if (parsed.success) return { ...parsed.data, isBuilding: false }
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The site cannot start, because of these settings:\n${lines.join('\n')}`)
}
