import { waitFor } from '@footnote/launcher/wait-for'
import { readAnonymously } from './harness/read-page'
import type { AnonymousAnswer } from './harness/read-page'
import { openStaffApi } from './harness/staff-api'
import type { StaffApi } from './harness/staff-api'
import { listDatabases, startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

describe.each(listDatabases())('on %s', (database) => {
  let system: System
  let staff: StaffApi

  beforeAll(async () => {
    system = await startSystem(database)
    staff = await openStaffApi(system)
  })

  afterAll(async () => {
    await system.stop()
  })

  const read = (slug: string) => readAnonymously(`${system.siteUrl}/articles/${slug}`)

  /** Waits until the article's address answers with this status. */
  function waitForStatus(slug: string, status: number): Promise<AnonymousAnswer> {
    return waitFor(`${status} at ${slug}`, async () => {
      const answer = await read(slug)
      return answer.status === status ? answer : null
    })
  }

  test('an address is 404, then published, then renamed, then taken offline, for everybody', async () => {
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
    await waitFor('404 by way of the old address', async () => {
      const { status } = await fetch(`${system.siteUrl}/articles/a-short-life`)
      return status === 404 ? status : null
    })
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
    await waitFor('a home page without the withdrawn article', async () => {
      const { text } = await readAnonymously(system.siteUrl)
      return text.includes('/articles/a-mistake') ? null : text
    })
  })
})
