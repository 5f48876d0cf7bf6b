import { buildArticle } from '@footnote/fixtures/build-article'
import { buildDocumentId } from '@footnote/fixtures/build-document-id'
import { readPage } from './harness/read-page'
import { sendWebhook } from './harness/send-webhook'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite
const article = buildArticle({ slug: 'sleep', headline: 'The first headline' })
const path = '/articles/sleep'
const change = { tags: ['article:sleep'], paths: [path] }

beforeEach(async () => {
  site = await startSiteWithCms()
  publish('The first headline')
})
afterEach(() => site.stop())

function publish(headline: string) {
  site.cms.articles.set('sleep', { status: 'published', article: { ...article, headline } })
}
function read(address = path) {
  return readPage(`${site.url()}${address}`)
}
function announce(message: object = change) {
  return sendWebhook(site.url(), message)
}

test('once the webhook is answered the next visitor sees the change', async () => {
  await read()
  publish('The second headline')
  expect((await announce()).status).toBe(200)
  const page = await read()
  expect(page.body).toContain('The second headline')
  expect(page.body).not.toContain('The first headline')
})

test('an address goes from 404 to 200, moves, and is 404 again', async () => {
  site.cms.articles.delete('sleep')
  expect((await read()).status).toBe(404)

  publish('Published at last')
  await announce()
  expect(await read()).toMatchObject({ status: 200 })

  site.cms.articles.set('sleep', { status: 'moved', slug: 'better-sleep' })
  await announce()
  const moved = await read()
  expect(moved.status).toBe(308)
  expect(moved.headers.get('location')).toBe('/articles/better-sleep')

  site.cms.articles.delete('sleep')
  await announce({ ...change, isRemoval: true })
  expect((await read()).status).toBe(404)
})

test('an address read with a query all the while turns from 404 to 200, and asks no search engine away', async () => {
  site.cms.articles.delete('sleep')
  const address = `${path}?utm_source=x`
  await read(address)
  publish('Published at last')
  let isOver = false
  const visits = [1, 2].map(async () => {
    while (!isOver) await read(address)
  })
  await announce({ ...change, paths: [] })
  await waitFor(async () => (await read(address)).body.includes('Published at last'))
  isOver = true
  await Promise.all(visits)
  const page = await read(address)
  expect(page.status).toBe(200)
  expect(page.body).not.toContain('noindex')
})

test('a list that has no further page answers 404 each time', async () => {
  site.cms.routes.set('GET /api/site/articles', () => ({
    status: 200,
    body: { articles: [], nextCursor: null },
  }))
  const address = `/articles/before/2026-03-01T00:00:00.000Z_${buildDocumentId()}`
  expect((await read(address)).status).toBe(404)
  expect((await read(address)).status).toBe(404)
})

test('a withdrawn article answers 410 with the reason', async () => {
  await read()
  site.cms.articles.set('sleep', {
    status: 'withdrawn',
    headline: 'The first headline',
    date: '2026-03-01T00:00:00.000Z',
    reason: 'The main study was retracted.',
    successor: null,
  })
  await announce({ ...change, isRemoval: true })
  const page = await read()
  expect(page.status).toBe(410)
  expect(page.body).toContain('The main study was retracted.')
})

test('while the CMS is away every page that was built stays, and says that it is old', async () => {
  await read()
  await site.cms.stop()
  expect((await announce()).status).toBe(503)
  for (const _ of [1, 2, 3]) {
    const page = await read()
    expect(page.status).toBe(200)
    expect(page.headers.get('x-stale')).toBe('1')
    expect(page.body).toContain('The first headline')
  }
})

test('a page that was never built answers 503 while the CMS is away, and is built when it is back', async () => {
  await site.cms.stop()
  const page = await read()
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('30')
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.body).toContain('not ready yet')

  await site.cms.start()
  await waitFor(async () => (await read()).status === 200)
})

test('an answer of the CMS that is not of the agreed shape is an outage, not an empty page', async () => {
  site.cms.routes.set('GET /api/site/articles/sleep', () => ({ status: 200, body: { odd: true } }))
  expect((await read()).status).toBe(503)
})

test('what was removed is not shown again, even when the CMS falls silent in that moment', async () => {
  await read()
  await site.cms.stop()
  expect((await announce({ ...change, isRemoval: true })).status).toBe(503)
  expect((await read()).status).toBe(503)

  await site.restart()
  expect((await read()).status).toBe(503)

  await site.cms.start()
  site.cms.articles.delete('sleep')
  expect((await announce({ ...change, isRemoval: true })).status).toBe(200)
  expect((await read()).status).toBe(404)
})

test('pages survive a restart, also while the CMS is away', async () => {
  await read()
  await site.cms.stop()
  await site.restart()
  const page = await read()
  expect(page.status).toBe(200)
  expect(page.body).toContain('The first headline')
})

test('what was removed while the site was down is not shown after its start', async () => {
  await read()
  site.cms.articles.delete('sleep')
  await site.restart()
  const before = countReads()
  const pages = await Promise.all(Array.from({ length: 20 }, () => read()))
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([404]))
  expect(countReads() - before).toBe(1)
})

test('what was removed while the site was down is not shown to an address with a query either', async () => {
  await read()
  site.cms.articles.delete('sleep')
  await site.restart()
  expect((await read(`${path}?utm_source=x`)).status).toBe(404)
})

test('a change during a render is not lost', async () => {
  await read()
  site.cms.delayMs = 300
  publish('Read by the slow render')
  const asked = countReads()
  const first = announce()
  await waitFor(() => countReads() > asked)
  publish('Written during the render')
  const second = announce()
  expect((await first).status).toBe(200)
  expect((await second).status).toBe(200)
  expect((await read()).body).toContain('Written during the render')
})

test('many visitors of a stale page cause one rebuild', async () => {
  await read()
  const before = countReads()
  publish('The second headline')
  site.cms.delayMs = 200
  await announce({ ...change, paths: [] })
  await Promise.all(Array.from({ length: 50 }, () => read()))
  await waitFor(async () => (await read()).body.includes('The second headline'))
  expect(countReads() - before).toBe(1)
})

test('an address that cannot be one never reaches the CMS', async () => {
  const before = site.cms.asked.length
  for (const slug of ['One', 'a--b', 'one%00', '%2e%2e%2fsecret', 'a'.repeat(97)]) {
    const { status } = await read(`/articles/${slug}`)
    expect({ slug, status }).toEqual({ slug, status: slug.includes('%00') ? 400 : 404 })
  }
  expect(site.cms.asked.slice(before).filter((one) => one.includes('/articles/'))).toEqual([])
})

test('a malformed address is refused, never a failure', async () => {
  expect((await read('/%E0%A4%A')).status).toBe(400)
})

function countReads() {
  return site.cms.asked.filter((one) => one === 'GET /api/site/articles/sleep').length
}

async function waitFor(isDone: () => boolean | Promise<boolean>) {
  const deadline = Date.now() + 5_000
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error('It did not happen within 5 seconds.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
