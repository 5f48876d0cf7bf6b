import { LogInOutcomeSchema } from '@footnote/contracts/reader'
import { SITE_API, VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { cms } from './harness/cms-client'
import { listMails, waitForMail } from './harness/mail-folder'
import { testRun } from './harness/test-run'
import { decide, holdComment, listComments, submitComment } from './steps/comment'
import { createTestReader } from './steps/create-test-reader'
import { publishArticle } from './steps/publish-article'

const PASSWORD = 'a long password for tests'
const newEmail = () => `${randomUUID()}@readers.example`

function signUp(email: string, password = PASSWORD) {
  const form = { displayName: 'Nina New', email, password }
  return cms.as('site').post(SITE_API.signUp, form)
}

function logIn(email: string, password = PASSWORD, network: string = randomUUID()) {
  return cms
    .as('site')
    .post(SITE_API.logIn, { email, password }, { [VISITOR_NETWORK_HEADER]: network })
}

async function tokenFromMail(email: string): Promise<string> {
  const mail = await waitForMail(email)
  const token = /token=(?:3D)?([\w-]{43})/.exec(mail.text.replace(/=\r?\n/g, ''))?.[1]
  if (token === undefined) throw new Error(`No link in:\n${mail.text}`)
  return token
}

test('a reader signs up, follows the link once, logs in, is known, and logs out', async () => {
  const email = newEmail()
  const signedUp = await signUp(email)
  expect([signedUp.status, signedUp.body]).toEqual([202, { status: 'accepted' }])

  const token = await tokenFromMail(email)
  const verify = () => cms.as('site').post(SITE_API.verifyEmail, { token })
  expect((await verify()).body).toEqual({ status: 'verified' })
  expect((await verify()).body).toEqual({ status: 'expired' })

  const outcome = LogInOutcomeSchema.parse((await logIn(email)).body)
  if (outcome.status !== 'logged-in') throw new Error(outcome.status)
  expect(outcome.reader).toEqual({
    id: outcome.reader.id,
    displayName: 'Nina New',
    isVerified: true,
  })
  const reader = cms.asReader(outcome.token)
  expect((await reader.get(SITE_API.me)).body).toEqual(outcome.reader)
  expect((await reader.post(SITE_API.logOut, {})).status).toBe(200)
  expect((await reader.get(SITE_API.me)).status).toBe(401)
})

test('no GET verifies an address', async () => {
  const email = newEmail()
  await signUp(email)
  const token = await tokenFromMail(email)
  const fetched = await cms.as('site').get(`${SITE_API.verifyEmail}?token=${token}`)
  expect([404, 405]).toContain(fetched.status)
  expect((await cms.as('site').post(SITE_API.verifyEmail, { token })).status).toBe(200)
})

test('a reader who is not verified can log in but not comment', async () => {
  const article = await publishArticle()
  const email = newEmail()
  await signUp(email)
  const outcome = LogInOutcomeSchema.parse((await logIn(email)).body)
  if (outcome.status !== 'logged-in') throw new Error(outcome.status)
  expect(outcome.reader.isVerified).toBe(false)
  const account = { id: outcome.reader.id, email, password: PASSWORD, token: outcome.token }
  expect(await submitComment(account, { articleId: article.id })).toEqual({ status: 'unverified' })
})

test('signing up with a known address looks the same and tells its owner by mail', async () => {
  const reader = await createTestReader('Kim Known')
  const [known, unknown] = [
    await signUp(reader.email, 'another long password'),
    await signUp(newEmail()),
  ]
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  const names = (headers: Headers) => [...headers.keys()].sort()
  expect(names(known.headers)).toEqual(names(unknown.headers))
  expect((await waitForMail(reader.email)).text).toContain('Kim Known')
  const subjects = async () =>
    (await listMails()).filter(({ to }) => to.includes(reader.email)).map(({ subject }) => subject)
  expect(await subjects()).toContain('You already have an account')
  expect((await logIn(reader.email, 'another long password')).body).toEqual({ status: 'wrong' })
  expect((await logIn(reader.email)).status).toBe(200)
})

test('before the address is confirmed the newest sign-up counts', async () => {
  const email = newEmail()
  await signUp(email, 'the first long password')
  const first = LogInOutcomeSchema.parse((await logIn(email, 'the first long password')).body)
  if (first.status !== 'logged-in') throw new Error(first.status)
  await signUp(email, 'the second long password')
  expect((await logIn(email, 'the first long password')).body).toEqual({ status: 'wrong' })
  expect((await logIn(email, 'the second long password')).status).toBe(200)
  expect((await cms.asReader(first.token).get(SITE_API.me)).status).toBe(401)
})

test('two sign-ups of one address at once make one account', async () => {
  const email = newEmail()
  const answers = await Promise.all([signUp(email), signUp(email)])
  expect(answers.map(({ status }) => status)).toEqual([202, 202])
  expect((await logIn(email)).status).toBe(200)
})

test('a wrong password and an unknown address get the same answer', async () => {
  const reader = await createTestReader()
  const wrong = await logIn(reader.email, 'not the password')
  const unknown = await logIn(newEmail(), 'not the password')
  expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text])
  expect(wrong.body).toEqual({ status: 'wrong' })
})

test('after five wrong passwords from one network even the right one waits; another network does not', async () => {
  const reader = await createTestReader()
  const network = randomUUID()
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await logIn(reader.email, 'not the password', network)).status).toBe(401)
  }
  const limited = await logIn(reader.email, PASSWORD, network)
  expect([limited.status, limited.body]).toMatchObject([429, { status: 'limited' }])
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(890)
  expect((await logIn(reader.email)).status).toBe(200)
})

test('an unknown address meets the same limit', async () => {
  const [email, network] = [newEmail(), randomUUID()]
  for (let tries = 0; tries < 5; tries += 1) await logIn(email, 'not the password', network)
  expect((await logIn(email, 'not the password', network)).status).toBe(429)
})

test('sixty parallel log-ins and sign-ups are answered or put off, and reading goes on', async () => {
  const flood = Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0 ? signUp(newEmail()) : logIn(newEmail(), 'not the password'),
    ),
  )
  const reading = await cms.as('site').get(SITE_API.comments('no-such-article'))
  expect(reading.status).toBe(404)
  for (const { headers, status } of await flood) {
    expect([202, 401, 503]).toContain(status)
    if (status === 503) expect(headers.get('retry-after')).toBe('2')
  }
})

test.each([
  ['password', { password: 'short' }],
  ['email', { email: 'nobody' }],
  ['displayName', { displayName: '\u202Eevil' }],
  ['form', { roles: ['admin'] }],
])('a sign-up with a bad %s says so, and mails nobody', async (field, change) => {
  const form = { displayName: 'Nina New', email: newEmail(), password: PASSWORD, ...change }
  const answer = await cms.as('site').post(SITE_API.signUp, form)
  expect([answer.status, answer.body]).toMatchObject([
    422,
    { status: 'invalid', fields: { [field]: expect.any(String) } },
  ])
})

test.each(['banned', 'deleted'])(
  'a reader who is %s is logged out on the next request',
  async (status) => {
    const reader = await createTestReader()
    const path = `/api/readers/${reader.id}`
    expect((await cms.as('moderator').patch(path, { status })).status).toBe(200)
    expect((await cms.asReader(reader.token).get(SITE_API.me)).status).toBe(401)
  },
)

test('a suspended reader reads on but does not comment', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  await cms.as('moderator').patch(`/api/readers/${reader.id}`, { status: 'suspended' })
  expect((await cms.asReader(reader.token).get(SITE_API.me)).status).toBe(200)
  expect(await submitComment(reader, { articleId: article.id })).toMatchObject({
    status: 'refused',
    message: expect.stringContaining('suspended'),
  })
})

test('an administrator deletes an account, and its comments stay decidable', async () => {
  const article = await publishArticle()
  const reader = await createTestReader('Lea Leaves')
  const id = await holdComment(reader, { articleId: article.id })
  expect((await cms.as('admin').delete(`/api/readers/${reader.id}`)).status).toBe(200)
  expect((await cms.asReader(reader.token).get(SITE_API.me)).status).toBe(401)
  expect((await decide(id, { to: 'approved', lockVersion: 0 })).status).toBe(200)
  expect((await listComments(article.slug)).comments).toMatchObject([{ authorName: 'Lea Leaves' }])
})

test("a reader's token opens nothing of the CMS itself", async () => {
  const reader = await createTestReader('Rita Reader')
  const paths = [
    ...['users', 'readers', 'readerTokens', 'comments', 'reports', 'moderationEvents'],
    ...['articles', 'authors', 'references', 'tags', 'media', 'disclaimers', 'redirects', 'pages'],
    ...['payload-jobs', 'payload-preferences', 'payload-locked-documents', 'access'],
    ...['readers/me', `readers/${reader.id}`, 'readers/init', 'globals/siteSettings'],
    'globals/moderationRules',
  ].map((path) => `/api/${path}`)
  const { siteKey } = testRun()
  for (const client of [
    cms.asReader(reader.token),
    { get: (path: string) => cms.get(path, { authorization: `JWT ${reader.token}` }) },
    { get: (path: string) => cms.get(path, { cookie: `payload-token=${reader.token}` }) },
  ]) {
    for (const path of paths) {
      const answer = await client.get(path)
      expect([path, [401, 403, 404].includes(answer.status)]).toEqual([path, true])
      expect(answer.text).not.toContain(reader.email)
      expect(answer.text).not.toContain(siteKey)
    }
  }
})

test('the log-in page of the newsroom does not know a reader', async () => {
  const reader = await createTestReader()
  for (const headers of [
    { authorization: `JWT ${reader.token}` },
    { cookie: `payload-token=${reader.token}` },
  ]) {
    const answer = await cms.get('/api/users/me', headers)
    expect(answer.body).toMatchObject({ user: null })
    expect(answer.text).not.toContain(reader.id)
  }
})

test.each([
  '/api/readers/login',
  '/api/readers/logout',
  '/api/readers/refresh-token',
  '/api/readers/forgot-password',
  '/api/readers/reset-password',
  '/api/readers/first-register',
  '/api/readers/unlock',
  '/api/readers',
])("Payload's own %s is closed to readers and strangers", async (path) => {
  const reader = await createTestReader()
  const body = { email: reader.email, password: reader.password }
  for (const client of [cms.as('anonymous'), cms.as('site'), cms.asReader(reader.token)]) {
    expect([403, 404]).toContain((await client.post(path, body)).status)
  }
})

test('no address of a reader is readable, filterable or sortable by staff', async () => {
  const reader = await createTestReader()
  for (const caller of ['admin', 'moderator', 'editor'] as const) {
    const client = cms.as(caller)
    for (const path of [
      `/api/readers/${reader.id}`,
      `/api/readers?limit=100&depth=2`,
      `/api/comments?depth=2&limit=100`,
    ]) {
      expect((await client.get(path)).text).not.toContain(reader.email)
    }
    const filtered = await client.get(`/api/readers?where[email][equals]=${reader.email}`)
    expect([400, 403, 404]).toContain(filtered.status)
  }
})

test('the token of a session carries no address', async () => {
  const reader = await createTestReader()
  const claims = JSON.parse(
    Buffer.from(reader.token.split('.')[1] ?? '', 'base64url').toString('utf8'),
  )
  expect(Object.keys(claims).sort()).toEqual(['collection', 'exp', 'iat', 'id', 'sid'])
})
