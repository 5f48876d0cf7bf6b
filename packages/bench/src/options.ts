import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { env } from './env'

/** What `--help` and every mistaken flag print. */
export const USAGE = `npm run bench -- [flags]    measures a running product beside a bare server

  --site <url>        where the site answers             http://localhost:3000
  --cms <url>         where the CMS answers              http://localhost:3001
  --data-dir <path>   the product's data folder, for its demo accounts   .data
  --article <slug>    the article to read                the first on the home page
  --seconds <n>       how long each load lasts           5
  --saves <n>         how many saves to follow           20
  --waiting <n>       first submit comments until so many wait for a moderator   0
  --only <a,b>        only these: reads, page, saves, comments, moderation, memory, start,
                      citations, regeneration, corrections
  --start <command>   also measure a cold start with this command; nothing may run yet
  --json <file>       where to write the numbers         <data-dir>/bench/<time>.json
  --chromium <path>   the browser for the page's weight  an installed Chromium

Flags are also read from SITE_URL, CMS_URL, DATA_DIR and CHROMIUM_PATH.`

/** What can be measured, in the order it is. */
export const MEASURES = [
  'start',
  'memory',
  'reads',
  'page',
  'saves',
  'comments',
  'moderation',
  'citations',
  'regeneration',
  'corrections',
] as const
export type MeasureName = (typeof MEASURES)[number]

const origin = z.url().transform((url) => new URL(url).origin)

const OptionsSchema = z.object({
  site: origin.default('http://localhost:3000'),
  cms: origin.default('http://localhost:3001'),
  'data-dir': z
    .string()
    .default('.data')
    .transform((folder) => path.resolve(env.folder, folder)),
  article: z.string().optional(),
  seconds: z.coerce.number().positive().max(600).default(5),
  saves: z.coerce.number().int().positive().max(1_000).default(20),
  waiting: z.coerce.number().int().min(0).max(100_000).default(0),
  only: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(MEASURES)))
    .default([...MEASURES]),
  start: z.string().optional(),
  json: z.string().optional(),
  chromium: z.string().optional(),
})
export type Options = z.infer<typeof OptionsSchema>

/** The options of this run. Throws with one line for each flag that is wrong. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.keys(OptionsSchema.shape).map((name) => [name, { type: 'string' as const }]),
    ),
  })
  const parsed = OptionsSchema.safeParse({
    ...definedOf({
      site: env.siteUrl,
      cms: env.cmsUrl,
      'data-dir': env.dataDir,
      chromium: env.chromium,
    }),
    ...values,
  })
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${faults.join('\n')}\n\n${USAGE}`)
}

function definedOf(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
