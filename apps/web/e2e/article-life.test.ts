import { waitFor } from '@footnote/launcher/wait-for'
import { readAnonymously } from './harness/read-page'
import type { AnonymousAnswer } from './harness/read-page'
import { openStaffApi } from './harness/staff-api'
import type { StaffApi } from './harness/staff-api'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

/** What a change may take until every reader sees it. */
const VISIBLE_WITHIN_MS = 2_000

let system: System
let staff: StaffApi

beforeAll(async () => {
  system = await startSystem()
  staff = await openStaffApi(system)
})

afterAll(async () => {
  await system.stop()
})

const read = (slug: string) => readAnonymously(`${system.siteUrl}/articles/${slug}`)

/** Waits until the article's address answers with this status. */
function waitForStatus(slug: string, status: number): Promise<AnonymousAnswer> {
  return waitFor(
    `${status} at ${slug}`,
    async () => {
      const answer = await read(slug)
      return answer.status === status ? answer : null
    },
    VISIBLE_WITHIN_MS,
  )
}

test('an address is 404, then published, then renamed, then taken offline, each seen at once', async () => {
  expect((await read('a-short-life')).status).toBe(404)

  const id = await staff.publishCopy({
    of: 'caffeine-and-sleep',
    slug: 'a-short-life',
    headline: 'A short life',
  })
  expect((await waitForStatus('a-short-life', 200)).text).toContain('A short life')

  await staff.changeArticle(id, { slug: 'a-new-name', _status: 'published' })
  expect((await waitForStatus('a-short-life', 308)).location).toMatch(/\/articles\/a-new-name$/)
  await waitForStatus('a-new-name', 200)

  await staff.changeArticle(id, { _status: 'draft' })
  await waitForStatus('a-new-name', 404)
  await waitFor(
    'no way to the article from its old address',
    async () => {
      const { status, location } = await read('a-short-life')
      return status === 404 || location?.endsWith('/articles/a-new-name') ? status : null
    },
    VISIBLE_WITHIN_MS,
  )
})

test('a withdrawn article says why in its place and is gone from the lists', async () => {
  const id = await staff.publishCopy({
    of: 'caffeine-and-sleep',
    slug: 'a-mistake',
    headline: 'A mistake',
  })
  await waitForStatus('a-mistake', 200)

  const reason = 'It confused milligrams with grams.'
  await staff.changeArticle(id, { withdrawal: { reason }, _status: 'published' })

  const withdrawn = await waitForStatus('a-mistake', 410)
  expect(withdrawn.text).toContain(reason)
  await waitFor(
    'a home page without the withdrawn article',
    async () => {
      const { text } = await readAnonymously(system.siteUrl)
      return text.includes('/articles/a-mistake') ? null : text
    },
    VISIBLE_WITHIN_MS,
  )
})

test('a saved change of a published article is public within a second, for nineteen of twenty saves', async () => {
  const id = await staff.publishCopy({
    of: 'caffeine-and-sleep',
    slug: 'twenty-saves',
    headline: 'Save 0',
  })
  await waitForStatus('twenty-saves', 200)
  let late = 0
  for (let save = 1; save <= 20; save += 1) {
    const headline = `Save ${save} of twenty`
    await staff.changeArticle(id, { headline, _status: 'published' })
    const savedAt = Date.now()
    await waitFor(headline, async () =>
      (await read('twenty-saves')).text.includes(headline) ? true : null,
    )
    if (Date.now() - savedAt > 1_000) late += 1
  }
  expect(late).toBeLessThanOrEqual(1)
})
