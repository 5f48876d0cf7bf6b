import { waitFor } from '@footnote/launcher/wait-for'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { createOwnCms } from './harness/own-cms'
import type { OwnCms } from './harness/own-cms'
import { testDatabase } from './harness/cms-settings'
import { startSiteReceiver } from './harness/site-receiver'
import { startCms } from './harness/start-cms'
import { listAll } from './steps/list-all'

const WRITERS = 8
const ROUNDS = 10

const ReadinessSchema = z.object({ jobs: z.object({ waiting: z.number(), givenUp: z.number() }) })

test('no draft that was acknowledged is lost, torn or left behind by ten kills under eight writers', async () => {
  const own = await createOwnCms()
  const site = await startSiteReceiver(Number(new URL(own.settings.SITE_URL).port))
  const acknowledged: string[] = []
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await own.start()
      const writers = Array.from({ length: WRITERS }, () => writeUntilKilled(own, acknowledged))
      // Different in each round, so that the kill meets different moments of a write.
      await new Promise((resolve) => setTimeout(resolve, 400 + round * 130))
      await own.app().kill()
      await Promise.all(writers)
    }
    await own.start()
    await expectNothingMissing(own, acknowledged)
    // On MongoDB another process could be running them, so their lease has to pass first.
    await waitFor('the last job', async () => (await countWaiting(own)) === 0 || null, 180_000)
  } finally {
    await own.stop()
    site.close()
    site.closeAllConnections()
  }
}, 600_000)

test('three hundred drafts sent at once are all accepted, each with its version', async () => {
  const editor = cms.as('editor')
  const marker = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      editor.post('/api/articles?draft=true', draft(`${marker}-${index}`), {}),
    ),
  )
  expect(answers.filter(({ status }) => status !== 201).map(({ text }) => text)).toEqual([])
  const versions = await listAll(editor, '/api/articles/versions')
  const parents = new Set(versions.map(({ parent }) => parent))
  expect(answers.filter((answer) => !parents.has(answer.id()))).toEqual([])
}, 120_000)

test('of six equal addresses sent at once to a new CMS exactly one is kept', async () => {
  const own = await createOwnCms()
  await own.start()
  try {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => own.admin.post('/api/tags', { name: 'Same', slug: 'same' })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text)).toEqual([])
    expect(await listAll(own.admin, '/api/tags')).toHaveLength(1)
  } finally {
    await own.stop()
  }
}, 120_000)

test('on SIGTERM the request in flight is answered and the process ends with 0', async () => {
  const own = await createOwnCms()
  await own.start()
  const created = own.admin.post('/api/tags', { name: 'Last', slug: 'last' })
  await new Promise((resolve) => setTimeout(resolve, 5))
  const stopped = own.app().stop()
  expect((await created).status).toBe(201)
  expect(await stopped).toEqual({ code: 0, signal: null })
  await own.stop()
}, 120_000)

if (testDatabase() === 'sqlite') {
  test('a second process that wants the same database file is refused in one sentence', async () => {
    const own = await createOwnCms()
    await own.start()
    try {
      await expect(
        startCms({ ...own.settings, PORT: '0', CMS_URL: 'http://127.0.0.1:9' }),
      ).rejects.toThrow(/Another process already uses the database .*: stop that CMS first/)
    } finally {
      await own.stop()
    }
  }, 120_000)
}

function draft(slug: string) {
  return { headline: `Headline ${slug}`, slug: `draft-${slug}`, _status: 'draft' }
}

/** Creates drafts, and now and then asks for a mail, until the CMS is gone. */
async function writeUntilKilled(own: OwnCms, acknowledged: string[]): Promise<void> {
  for (let count = 0; !own.app().hasExited(); count += 1) {
    try {
      const answer = await own.admin.post('/api/articles?draft=true', draft(randomUUID()))
      if (answer.status === 201) acknowledged.push(answer.id())
      if (count % 5 === 4) {
        const { BOOTSTRAP_ADMIN_EMAIL: email } = own.settings
        await own.admin.post('/api/users/forgot-password', { email })
      }
    } catch {
      // The CMS died with this request, which is the point.
      return
    }
  }
}

async function expectNothingMissing(own: OwnCms, acknowledged: string[]): Promise<void> {
  const articles = (await listAll(own.admin, '/api/articles')).map(({ id }) => id)
  const versions = await listAll(own.admin, '/api/articles/versions')
  const withVersion = new Set(versions.map(({ parent }) => parent))
  const stored = new Set(articles)
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
  expect(articles.filter((id) => !withVersion.has(id))).toEqual([])
  process.stdout.write(
    `durability: ${acknowledged.length} drafts acknowledged, ${articles.length} stored, ${versions.length} versions, after ${ROUNDS} kills\n`,
  )
}

async function countWaiting(own: OwnCms): Promise<number> {
  const { jobs } = ReadinessSchema.parse((await own.admin.get('/readyz')).body)
  expect(jobs.givenUp).toBe(0)
  return jobs.waiting
}
