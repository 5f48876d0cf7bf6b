import { z } from 'zod'

export const STAFF_ROLES = [
  'admin',
  'editor',
  'contributor',
  'medicalReviewer',
  'moderator',
] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

const AccountSchema = z.object({
  id: z.string(),
  email: z.string(),
  password: z.string(),
  token: z.string(),
})
export type Account = z.infer<typeof AccountSchema>

const TestRunSchema = z.object({
  database: z.enum(['sqlite', 'mongodb']),
  databaseUrl: z.string(),
  dataDir: z.string(),
  cmsUrl: z.string(),
  /** Where the stand-in for the site listens; see site-receiver.ts. */
  siteUrl: z.string(),
  /** Where the stand-in for Crossref and PubMed listens; see upstream.ts. */
  upstreamUrl: z.string(),
  siteKey: z.string(),
  webhookSecret: z.string(),
  staff: z.record(z.enum(STAFF_ROLES), AccountSchema),
  reader: AccountSchema,
})
export type TestRun = z.infer<typeof TestRunSchema>

const VARIABLE = 'FOOTNOTE_TEST_RUN'

/** Leaves what the global set-up started for the test files. */
export function publishTestRun(run: TestRun): void {
  process.env[VARIABLE] = JSON.stringify(run)
}

/** What the global set-up started: addresses, secrets, and one logged-in account per role. */
export function testRun(): TestRun {
  const published = process.env[VARIABLE]
  if (published === undefined) {
    throw new Error('No CMS was started. Run these tests with: npm run test:http')
  }
  return TestRunSchema.parse(JSON.parse(published))
}
