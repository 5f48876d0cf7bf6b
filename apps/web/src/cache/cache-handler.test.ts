import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import PageCacheHandler from './cache-handler'
import { PageStore } from './page-store'
import { requestContext } from './request-context'
import { sharePageStore } from './shared-store'

const KEY = '/route-cache/APP_PAGE/hash/$/articles/one'
const TAG = 'article:one'
const NOTHING_HERE = '<meta name="footnote-status" content="404"/><p>nothing here</p>'
const handler = new PageCacheHandler()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-pages-'))
  sharePageStore(await PageStore.open(folder))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function page(html: string, status?: number) {
  const headers: Record<string, unknown> = { 'x-next-cache-tags': `${TAG},settings` }
  return { kind: 'APP_PAGE', html, status, headers, rscData: Buffer.from('rsc') }
}

function get() {
  return handler.get(KEY, { kind: 'APP_PAGE' })
}

function set(value: unknown) {
  return handler.set(KEY, value, { cacheControl: { revalidate: 3_600 } })
}

async function reopenStore() {
  const store = await PageStore.open(folder)
  sharePageStore(store)
  return store
}

/** As Next decides: a page from long ago is shown and rebuilt. */
function isStale(found: Awaited<ReturnType<typeof get>>) {
  return found !== null && found.lastModified + 3_600_000 < Date.now()
}

test('a page that was built is shown until a tag of it expires, and then still shown as stale', async () => {
  expect(await get()).toBeNull()
  await set(page('<p>old</p>'))
  expect(isStale(await get())).toBe(false)

  await handler.revalidateTag(TAG)

  const found = await get()
  expect(found?.value).toMatchObject({ html: '<p>old</p>' })
  expect(isStale(found)).toBe(true)
})

test('a tag that is not of the page leaves it fresh', async () => {
  await get()
  await set(page('<p>old</p>'))
  await handler.revalidateTag(['article:two'])
  expect(isStale(await get())).toBe(false)
})

test('a page whose render began before the change is stale when it arrives after it', async () => {
  await get()
  await handler.revalidateTag(TAG)
  await set(page('<p>read before the change</p>'))
  expect(isStale(await get())).toBe(true)
})

test('the former page, which Next stores again after a failed rebuild, stays stale', async () => {
  await get()
  await set(page('<p>old</p>'))
  await handler.revalidateTag(TAG)
  const former = await get()

  await set(former?.value)

  const store = await reopenStore()
  const entry = await store.find(KEY)
  expect(entry === null ? null : store.getFreshness(entry)).toBe('stale')
})

test('a page of which something was removed is never given out again, also after a restart', async () => {
  await get()
  await set(page('<p>to be removed</p>'))
  const store = await reopenStore()
  await store.expireTags([TAG], { isRemoval: true })
  expect(await get()).toBeNull()
  await reopenStore()
  expect(await get()).toBeNull()

  await set(page('<p>what stands now</p>'))
  expect((await get())?.value).toMatchObject({ html: '<p>what stands now</p>' })
})

test('a rebuild by the server itself waits for the new page', async () => {
  await get()
  await set(page('<p>old</p>'))
  await handler.revalidateTag(TAG)
  const found = await requestContext.run(
    { isRebuild: true, isForCache: false, isCmsAway: false },
    get,
  )
  expect(found).toBeNull()
})

test('pages survive a restart, as stale ones, because a webhook may have been missed', async () => {
  await get()
  await set(page('<p>kept</p>'))
  await reopenStore()
  const found = await get()
  expect(found?.value).toMatchObject({ html: '<p>kept</p>', rscData: Buffer.from('rsc') })
  expect(isStale(found)).toBe(true)
})

test('pages of addresses where nothing stands do not reach the disk', async () => {
  await get()
  await set(page(NOTHING_HERE))
  expect((await get())?.value).toMatchObject({ status: 404 })
  await reopenStore()
  expect(await get()).toBeNull()
})

test('an address where nothing stands any more forgets its former page on disk too', async () => {
  await set(page('<p>published</p>'))
  await set(page(NOTHING_HERE))
  await reopenStore()
  expect(await get()).toBeNull()
})

test('a failed page is never kept', async () => {
  await set(page('<p>error</p>', 500))
  expect(await get()).toBeNull()
})

test('a page may ask for 410, and the first visitor gets it too', async () => {
  const value = page('<head><meta name="footnote-status" content="410"/></head>')
  await set(value)
  expect(value.status).toBe(410)
  expect((await get())?.value).toMatchObject({ status: 410 })
})

test('a page does not take the status of the former one, which is sent while it renders', async () => {
  const value = page('<p>published</p>', 404)
  await set(value)
  expect(value.status).toBe(200)
})

test('a page that called notFound() is 404, and one that leads elsewhere keeps its status', async () => {
  const missing = page('<html lang="en" id="__next_error__"></html>', 200)
  const moved = page('<html id="__next_error__"></html>', 307)
  moved.headers['location'] = '/articles/two'
  await set(missing)
  await set(moved)
  expect([missing.status, moved.status]).toEqual([404, 307])
})

test.each([404, 410])('a stale %i is built anew before anybody sees it', async (status) => {
  await get()
  await set(page(`<meta name="footnote-status" content="${status}"/>`))
  await handler.revalidateTag(TAG)
  expect(await get()).toBeNull()
})

test('a page carries the policy of its scripts, and the first visitor gets it too', async () => {
  const value = page('<script>a()</script>')
  await set(value)
  expect(value.headers['content-security-policy']).toContain("script-src 'self' 'sha256-")
})

test('answers of the CMS are not kept', async () => {
  await handler.set('fetch-key', { kind: 'FETCH', data: {} }, { fetchCache: true })
  expect(await handler.get('fetch-key', { kind: 'FETCH' })).toBeNull()
})
