import { STAFF_GLOBALS, GATE_TABLE, type GateEntry } from '../../src/gate/gate-table'
import { cms } from '../harness/cms-client'
import type { Caller } from '../harness/cms-client'
import { testRun } from '../harness/test-run'
import { absentId } from '../steps/absent-id'

const CALLERS: Record<'anonymous' | 'site' | 'staff', Caller> = {
  anonymous: 'anonymous',
  site: 'site',
  staff: 'admin',
}
const TRIES = GATE_TABLE.flatMap((entry) =>
  (['anonymous', 'site', 'staff'] as const).map((caller) => ({
    caller,
    entry,
    method: entry.method,
    path: entry.path,
    isListed: entry.callers.includes(caller),
  })),
)

test.each(TRIES.filter(({ isListed }) => !isListed))(
  'to $caller, $method $path does not exist',
  async ({ caller, entry }) => {
    const nowhere = await cms.get('/api/nowhere')
    const answer = await send(caller, entry)
    expect([answer.status, answer.text]).toEqual([404, nowhere.text])
  },
)

test.each(TRIES.filter(({ isListed, method }) => isListed && method === 'GET'))(
  'to $caller, $method $path answers without failing',
  async ({ caller, entry }) => {
    expect((await send(caller, entry)).status).toBeLessThan(500)
  },
)

test.each([
  ['POST', '/api/users/first-register'],
  ['GET', '/api/users/init'],
  ['POST', '/api/graphql'],
  ['GET', '/api/graphql'],
  ['GET', '/api/graphql-playground'],
  ['GET', '/api/og'],
  ['POST', '/api/payload-jobs/run'],
  ['GET', '/api/payload-jobs/run'],
  ['GET', '/api/payload-migrations'],
  ['GET', '/api/payload-kv'],
  ['GET', '/api/readerTokens'],
  ['POST', '/api/readers/login'],
  ['POST', '/api/readers/forgot-password'],
  ['GET', '/api/readers/me'],
  ['POST', '/api/media/paste-url'],
  ['PUT', '/api/tags'],
  ['OPTIONS', '/api/tags'],
  ['GET', '/api/users/verify/x'],
  ['GET', '/api/articles/not-an-id'],
  ['GET', '/api/media/file/..%2f..%2ffootnote.db'],
])('nobody reaches %s %s', async (method, path) => {
  const nowhere = await cms.get('/api/nowhere')
  for (const caller of ['anonymous', 'site', 'reader', 'admin'] as const) {
    const answer = await cms.as(caller).send(path, { method })
    expect([path, caller, answer.status, answer.text]).toEqual([path, caller, 404, nowhere.text])
  }
})

test('a wrong site key is nobody’s', async () => {
  const answer = await cms.get('/api/site/settings', { 'x-footnote-site-key': 'x'.repeat(64) })
  expect(answer.status).toBe(404)
})

test('the header that turns a POST into a GET means nothing but to staff', async () => {
  const headers = { 'x-payload-http-method-override': 'GET' }
  expect((await cms.post('/api/articles', {}, headers)).status).toBe(404)
  expect((await cms.as('site').post('/api/site/articles', {}, headers)).status).toBe(404)
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  const asStaff = await cms
    .as('editor')
    .send('/api/tags', { method: 'POST', headers: form, body: 'limit=1&depth=0' })
  expect(asStaff.status).toBe(200)
})

test.each([
  'limit=-1',
  'limit=1000',
  'limit=1&limit=2',
  'limit[]=1',
  'page=0',
  'page=10001',
  'page=1.5',
  'depth=4',
  'depth=x',
  'sort=-headline,slug,dek,id',
  'sort=authors.name',
  'sort=__proto__',
  'where={"slug":{"equals":"x"}}',
  'where[slug][near]=1,2,3',
  'where[id][equals]=abc',
  'where[authors][in]=abc',
  'where[authors.name][equals]=x',
  'where[createdAt][less_than]=tomorrow',
  'where[body][like]=x',
  'where[body.root.children][like]=x',
  'where[__proto__][equals]=x',
  'where[slug][equals][deep][deeper]=x',
  `where${'[and][0]'.repeat(5)}[slug][equals]=x`,
  Array.from({ length: 11 }, (_, index) => `where[or][${index}][slug][equals]=x`).join('&'),
  'joins[x][limit]=0',
  'populate[users][email]=true',
  'unknown=1',
])('the query %s is refused with a reason', async (query) => {
  const answer = await cms.as('admin').get(`/api/articles?${query}`)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('errors')
})

test.each([
  'limit=0&depth=0',
  'limit=100&page=1&sort=-datePublished',
  'where[and][0][headline][like]=bone&where[and][1][id][not_in][0]=' + '0'.repeat(24),
  'where[_status][equals]=published&where[deletedAt][exists]=false&trash=true',
  'draft=true&select[headline]=true&locale=undefined&fallback-locale=null',
])('the query %s is answered', async (query) => {
  expect((await cms.as('admin').get(`/api/articles?${query}`)).status).toBe(200)
})

test('a body is bounded in bytes, in depth, in kind', async () => {
  const editor = cms.as('editor')
  const big = await editor.post('/api/tags', { name: 'x'.repeat(1_100_000) })
  const deep = await editor.send(
    '/api/tags',
    jsonInit(`{"name":${'['.repeat(61)}${']'.repeat(61)}}`),
  )
  const broken = await editor.send('/api/tags', jsonInit('{"name":'))
  const list = await editor.send('/api/tags', jsonInit('[]'))
  const text = await editor.send('/api/tags', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{"name":"text"}',
  })
  const packed = await editor.post('/api/tags', { name: 'packed' }, { 'content-encoding': 'gzip' })
  expect([big, deep, broken, list, text, packed].map(({ status }) => status)).toEqual([
    413, 400, 400, 400, 415, 415,
  ])
})

test('a comment may have 128 KiB and no more, however it is sent', async () => {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(`{"text":"${'x'.repeat(140_000)}"}`))
      controller.close()
    },
  })
  const init = { ...jsonInit(''), body, duplex: 'half' }
  expect((await cms.as('reader').send('/api/site/comments', init)).status).toBe(413)
})

test.each([
  [{ 'sec-fetch-site': 'cross-site' }, 'nobody'],
  [{ 'sec-fetch-site': 'same-site' }, 'refused'],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, 'nobody'],
  [{ origin: 'https://evil.example' }, 'nobody'],
  [{ origin: 'null' }, 'nobody'],
  [{}, 'nobody'],
  [{ 'sec-fetch-site': 'same-origin' }, 'done'],
])('with a cookie and the headers %j a change is %s', async (headers, outcome) => {
  const cookie = `cms-token=${testRun().staff.editor.token}`
  const name = `Tag ${Math.random()}`
  const answer = await cms.post('/api/tags', { name }, { cookie, ...headers })
  // From elsewhere the cookie is not even believed, so that there is nobody to refuse.
  expect(answer.status).toBe({ nobody: 404, refused: 403, done: 201 }[outcome])
})

test('logging in from another page is refused', async () => {
  const { email, password } = testRun().staff.editor
  const answer = await cms.post(
    '/api/users/login',
    { email, password },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(answer.status).toBe(403)
})

test('the session of staff is in a strict, hidden cookie and in no body', async () => {
  const { email, password } = testRun().staff.editor
  const answer = await cms.post('/api/users/login', { email, password })
  expect(answer.status).toBe(200)
  expect(answer.text).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/)
  const [cookie = ''] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^cms-token=/)
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Strict/i)
  expect(cookie).not.toMatch(/Domain=/i)
})

test('a short password is refused for staff', async () => {
  const answer = await cms.as('admin').post('/api/users', {
    name: 'Short Password',
    email: 'short@staff.example',
    password: 'abc',
    roles: ['editor'],
  })
  expect(answer.status).toBe(400)
})

function send(caller: 'anonymous' | 'site' | 'staff', entry: GateEntry) {
  const path = entry.path
    .replace(':collection', 'tags')
    .replace(':global', STAFF_GLOBALS[0] ?? '')
    .replaceAll(':id', absentId())
    .replace(':slug', 'some-slug')
    .replace(':filename', 'a.webp')
    .replace(':key', 'some-key')
  const init =
    entry.body === 'none' ? { method: entry.method } : { ...jsonInit('{}'), method: entry.method }
  return cms.as(CALLERS[caller]).send(`/api${path}`, init)
}

function jsonInit(body: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body }
}
