import { buildArticle } from '@footnote/fixtures/build-article'
import { createHash } from 'node:crypto'
import { readPage } from './harness/read-page'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite

beforeAll(async () => {
  site = await startSiteWithCms()
  const article = buildArticle({ slug: 'sleep' })
  site.cms.articles.set('sleep', { status: 'published', article })
})
afterAll(() => site.stop())

function read(path: string, init?: RequestInit) {
  return readPage(`${site.url()}${path}`, init)
}

const SAME_HEADERS = ['cache-control', 'content-type', 'content-security-policy', 'etag', 'vary']

test('a page from memory is what Next answers, to the byte', async () => {
  const built = await read('/articles/sleep')
  const fast = await read('/articles/sleep')
  const throughNext = await read('/articles/sleep?utm_source=mail')
  expect(built.headers.get('x-nextjs-cache')).toBe('MISS')
  expect(fast.headers.get('x-nextjs-cache')).toBeNull()
  expect(throughNext.headers.get('x-nextjs-cache')).toBe('HIT')
  expect([fast.body, throughNext.body]).toEqual([built.body, built.body])
  for (const name of SAME_HEADERS) {
    expect([name, fast.headers.get(name)]).toEqual([name, throughNext.headers.get(name)])
  }
})

test.each(['br', 'gzip', 'identity'])('a page in %s holds the same text', async (encoding) => {
  const plain = await read('/articles/sleep', { headers: { 'accept-encoding': 'identity' } })
  const page = await read('/articles/sleep', { headers: { 'accept-encoding': encoding } })
  expect(page.headers.get('content-encoding') ?? 'identity').toBe(encoding)
  expect(page.body).toBe(plain.body)
})

test('a browser that has the page already gets 304', async () => {
  const { headers } = await read('/articles/sleep')
  const again = await read('/articles/sleep', {
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  })
  expect(again).toMatchObject({ status: 304, body: '' })
})

test('whoever keeps a page asks again before showing it', async () => {
  const { headers } = await read('/articles/sleep')
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('HEAD answers the headers of the page without its text', async () => {
  const page = await read('/articles/sleep', { method: 'HEAD' })
  expect(page).toMatchObject({ status: 200, body: '' })
  expect(page.headers.get('content-length')).toMatch(/^\d+$/)
})

test('every inline script of a page is named in its policy, and nothing else is allowed', async () => {
  const { body, headers } = await read('/articles/sleep')
  const policy = headers.get('content-security-policy') ?? ''
  const scripts = [
    ...body.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g),
  ]
  expect(scripts.length).toBeGreaterThan(0)
  for (const [, script = ''] of scripts) {
    expect(policy).toContain(createHash('sha256').update(script).digest('base64'))
  }
  expect(policy).not.toMatch(/unsafe|\*/)
})

test.each([
  '/',
  '/articles/sleep',
  '/articles/nothing-here',
  '/nowhere/at/all',
  '/articles/Junk',
  '/api/me',
  '/media/none.webp',
])('%s carries the security headers', async (path) => {
  const { headers } = await read(path)
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-site',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'content-security-policy': expect.stringMatching(/default-src '(?:self|none)'/),
  })
  expect(headers.get('x-powered-by')).toBeNull()
})

test('what a visitor claims in headers changes no page', async () => {
  const clean = await read('/articles/sleep')
  const claims = {
    'x-footnote-form-state': 'x',
    'x-footnote-rebuild': '1',
    'x-forwarded-host': 'evil.example',
    'x-prerender-revalidate': 'x',
    'x-middleware-subrequest': 'x',
    'content-security-policy': "script-src 'nonce-evil'",
    cookie: '__prerender_bypass=forged',
  }
  await read('/articles/sleep', { headers: claims })
  const after = await read('/articles/sleep')
  expect(after.body).toBe(clean.body)
})

test('the scripts of a page come compressed and may be kept for ever', async () => {
  const page = await read('/articles/sleep')
  const [, script = ''] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.body) ?? []
  const plain = await read(script, { headers: { 'accept-encoding': 'identity' } })
  const small = await read(script, { headers: { 'accept-encoding': 'br' } })
  expect(small.body).toBe(plain.body)
  expect(small.headers.get('content-encoding')).toBe('br')
  expect(small.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await read('/_next/static/chunks/none.js')).status).toBe(404)
  expect((await read('/_next/static/..%2fBUILD_ID')).status).toBe(404)
})

test('a page takes no form and no server action', async () => {
  const sent = await read('/articles/sleep', {
    method: 'POST',
    headers: { 'next-action': 'a'.repeat(40) },
    body: '[]',
  })
  expect(sent.status).toBe(405)
})
