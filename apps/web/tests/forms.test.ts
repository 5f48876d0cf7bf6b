import { buildArticle } from '@footnote/fixtures/build-article'
import { buildDocumentId } from '@footnote/fixtures/build-document-id'
import { buildOwnComment } from '@footnote/fixtures/build-comment'
import { buildReader } from '@footnote/fixtures/build-reader'
import { readPage } from './harness/read-page'
import { sendWebhook } from './harness/send-webhook'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite
const reader = buildReader()
const TOKEN = 'the-token-of-the-cms'

beforeAll(async () => {
  site = await startSiteWithCms()
  site.cms.articles.set('sleep', {
    status: 'published',
    article: buildArticle({ slug: 'sleep' }),
  })
  const { routes } = site.cms
  routes.set('POST /api/site/readers/log-in', ({ body }) =>
    body.includes('right password')
      ? {
          status: 200,
          body: {
            status: 'logged-in',
            reader,
            token: TOKEN,
            expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
          },
        }
      : { status: 401, body: { status: 'wrong' } },
  )
  routes.set('GET /api/site/readers/me', ({ headers }) =>
    headers.authorization === `JWT ${TOKEN}`
      ? { status: 200, body: reader }
      : { status: 401, body: { status: 'logged-out' } },
  )
  routes.set('GET /api/site/articles/sleep/comments/mine', () => ({
    status: 200,
    body: { comments: [buildOwnComment()] },
  }))
  routes.set('POST /api/site/readers/log-out', () => ({ status: 200, body: {} }))
  routes.set('POST /api/site/comments', () => ({
    status: 201,
    body: { status: 'held', comment: buildOwnComment() },
  }))
})
afterAll(() => site.stop())

function send(path: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  return readPage(`${site.url()}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin: site.url(), ...headers },
  })
}

async function logIn() {
  const answer = await send('/api/log-in', {
    email: 'robin@example.org',
    password: 'the right password',
    next: '/articles/sleep',
  })
  const cookies = answer.headers.getSetCookie()
  return { ...answer, cookies, cookie: cookies.map((one) => one.split(';', 1)[0]).join('; ') }
}

test('logging in leads back, and the browser holds a seal but never the token', async () => {
  const answer = await logIn()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/articles/sleep')
  expect(answer.cookies).toEqual([
    expect.stringMatching(/^footnote-session=[\w.-]+; Path=\/; SameSite=Lax; HttpOnly$/),
    'footnote-signed-in=1; Path=/; SameSite=Lax',
  ])
  expect(answer.cookies.join()).not.toContain(TOKEN)
})

test('every log-in makes another seal', async () => {
  expect((await logIn()).cookie).not.toBe((await logIn()).cookie)
})

test('a wrong password is 401, for a script as an outcome', async () => {
  const answer = await send(
    '/api/log-in',
    { email: 'robin@example.org', password: 'wrong' },
    { accept: 'application/json' },
  )
  expect(answer.status).toBe(401)
  expect(JSON.parse(answer.body)).toEqual({ status: 'wrong' })
})

test('who is logged in learns their name and what waits for a moderator', async () => {
  const { cookie } = await logIn()
  const answer = await readPage(`${site.url()}/api/me?article=sleep`, { headers: { cookie } })
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.body)).toMatchObject({ reader, comments: [{ status: 'pending' }] })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('who is not logged in is told so, and the hint goes', async () => {
  const answer = await readPage(`${site.url()}/api/me?article=sleep`, {
    headers: { cookie: 'footnote-session=forged; footnote-signed-in=1' },
  })
  expect(answer.status).toBe(401)
  expect(answer.headers.getSetCookie().join()).toContain('footnote-signed-in=; Path=/')
})

test('logging out ends the session here and in the CMS', async () => {
  const { cookie } = await logIn()
  const answer = await send('/api/log-out', { next: '/' }, { cookie })
  expect(answer.status).toBe(303)
  expect(answer.headers.getSetCookie().every((one) => one.includes('Max-Age=0'))).toBe(true)
  expect(site.cms.asked).toContain('POST /api/site/readers/log-out')
})

test('a comment sent by script is held, with the outcome of the CMS', async () => {
  const { cookie } = await logIn()
  const answer = await readPage(`${site.url()}/api/comments`, {
    method: 'POST',
    headers: {
      cookie,
      origin: site.url(),
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      articleId: buildDocumentId(),
      parentId: null,
      text: 'A comment.',
      idempotencyKey: crypto.randomUUID(),
    }),
  })
  expect(answer.status).toBe(201)
  expect(JSON.parse(answer.body)).toMatchObject({ status: 'held' })
})

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['a sibling domain', { 'sec-fetch-site': 'same-site' }],
  ['nowhere', { origin: 'null' }],
])('a form from %s is refused', async (_name, headers) => {
  const { cookie } = await logIn()
  const before = site.cms.asked.length
  expect((await send('/api/log-out', {}, { cookie, ...headers })).status).toBe(403)
  expect(site.cms.asked.length).toBe(before)
})

test('a body that is too large is refused before it is read', async () => {
  expect((await send('/api/log-in', { email: 'x'.repeat(300_000) })).status).toBe(413)
})

test('without script a refused form shows its errors and what was typed, but no password', async () => {
  const answer = await send('/api/sign-up', {
    displayName: 'Robin & Co',
    email: 'not an address',
    password: 'short',
    next: '/articles/sleep',
  })
  expect(answer.status).toBe(422)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(answer.body).toContain('value="Robin &amp; Co"')
  expect(answer.body).toContain('value="not an address"')
  expect(answer.body).toContain('This does not look like an e-mail address.')
  expect(answer.body).not.toContain('value="short"')
})

test('without script a wrong password is 401 with the form, whose scripts the policy allows', async () => {
  const form = { email: 'robin@example.org', password: 'wrong', next: '/articles/sleep' }
  const answer = await send('/api/log-in', form)
  expect(answer.status).toBe(401)
  expect(answer.body).toContain('value="robin@example.org"')
  expect(answer.body).toContain('value="/articles/sleep"')
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
  expect(nonce).toMatch(/^[\w+/]{22}==$/)
  expect(answer.body).toContain(`nonce="${nonce}"`)
})

test('without script a comment that is held leads to the page that shows it to its author', async () => {
  const { cookie } = await logIn()
  const answer = await send('/api/comments', commentForm('A comment.'), { cookie })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/articles/sleep/comment?outcome=held')
  const page = await readPage(`${site.url()}/articles/sleep/comment?outcome=held`, {
    headers: { cookie },
  })
  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toContain('no-store')
})

test('without script and without a session the text of a comment is kept', async () => {
  const answer = await send('/api/comments', commentForm('Written for an hour.'))
  expect(answer.status).toBe(401)
  expect(answer.body).toContain('Written for an hour.')
})

test('while the CMS is away a comment is 503, its text is kept, and a script knows when to try again', async () => {
  const { cookie } = await logIn()
  await readPage(`${site.url()}/articles/sleep`)
  await site.cms.stop()
  const form = commentForm('Written for an hour.')
  const answer = await send('/api/comments', form, { cookie })
  const outcome = await send('/api/comments', form, { cookie, accept: 'application/json' })
  await site.cms.start()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(answer.body).toContain('Written for an hour.')
  expect(answer.body).toContain('Your text is kept here')
  expect(outcome.status).toBe(503)
  expect(JSON.parse(outcome.body)).toEqual({ status: 'unavailable', retryAfterSeconds: 30 })
})

test('while the CMS hangs a plain comment is given back after one wait', async () => {
  const { cookie } = await logIn()
  await readPage(`${site.url()}/articles/sleep`)
  site.cms.delayMs = 60_000
  const answer = await send('/api/comments', commentForm('Written for an hour.'), { cookie })
  site.cms.delayMs = 0
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(answer.body).toContain('Written for an hour.')
})

test('a site that starts while the CMS is away gives the text of a comment back, and lets people log in', async () => {
  const { cookie } = await logIn()
  await site.cms.stop()
  await site.restart()
  const form = commentForm('Written </textarea><b>for an hour.')
  const answer = await send('/api/comments', form, { cookie })
  const logInPage = await readPage(`${site.url()}/log-in`)
  await site.cms.start()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(answer.body).toContain('Written &lt;/textarea&gt;&lt;b&gt;for an hour.')
  expect(answer.body).toContain(form.idempotencyKey)
  expect(logInPage.status).toBe(200)
})

test('an article that was removed does not come up with its form while the CMS is away', async () => {
  const { cookie } = await logIn()
  const form = commentForm('Written for an hour.')
  const before = await send('/api/comments', { ...form, text: '' }, { cookie })
  const { headline } = buildArticle({ slug: 'sleep' })
  expect(before.body).toContain(headline)
  await site.cms.stop()
  await sendWebhook(site.url(), { tags: ['article:sleep'], paths: [], isRemoval: true })
  const answer = await send('/api/comments', form, { cookie })
  await site.cms.start()
  expect(answer.status).toBe(503)
  expect(answer.body).toContain('Written for an hour.')
  expect(answer.body).not.toContain(headline)
})

test('comments that the CMS finds too large are an error of their text, and no outage', async () => {
  const { cookie } = await logIn()
  const { routes } = site.cms
  const accept = routes.get('POST /api/site/comments')
  routes.set('POST /api/site/comments', () => ({ status: 413, body: {} }))
  for (const _ of Array.from({ length: 6 })) {
    const answer = await send('/api/comments', commentForm('Long.'), { cookie })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('Please shorten it.')
  }
  if (accept !== undefined) routes.set('POST /api/site/comments', accept)
  expect((await send('/api/comments', commentForm('Short.'), { cookie })).status).toBe(303)
})

test('a page that asks for a reader sends a visitor to log in', async () => {
  const page = await readPage(`${site.url()}/account`)
  expect(page.status).toBe(307)
  expect(page.headers.get('location')).toBe('/log-in?next=%2Faccount')
})

function commentForm(text: string) {
  return {
    articleId: buildDocumentId(),
    parentId: '',
    text,
    idempotencyKey: crypto.randomUUID(),
    next: '/articles/sleep#leave-a-comment',
  }
}
