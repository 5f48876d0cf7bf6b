import { SITE_API } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { testRun } from './harness/test-run'
import {
  approveNewComment,
  decide,
  holdComment,
  listComments,
  listOwnComments,
  submitComment,
} from './steps/comment'
import { createTestReader } from './steps/create-test-reader'
import { publishArticle } from './steps/publish-article'

const HOSTILE = `<script>alert(1)</script> "><img src=x onerror=alert(1)> javascript:alert(1)
[x](javascript:alert(1)) {{7*7}} \${7*7} ' OR 1=1; -- &lt;b&gt; \u0000-less ‮rtl end`.replace(
  '\u0000',
  '',
)

test('a comment waits: its author sees it, nobody else does, on any route', async () => {
  const article = await publishArticle()
  const author = await createTestReader('Anna Author')
  const other = await createTestReader('Otto Other')
  const canary = `canary${randomUUID()}`
  const id = await holdComment(author, { articleId: article.id, text: canary })

  expect(await listOwnComments(author, article.slug)).toMatchObject([
    { id, text: canary, status: 'pending', authorName: 'Anna Author', depth: 1 },
  ])
  expect(await listOwnComments(other, article.slug)).toEqual([])
  expect(await listComments(article.slug)).toEqual({
    totalApproved: 0,
    comments: [],
    nextCursor: null,
  })
  for (const caller of [cms.as('anonymous'), cms.as('site'), cms.asReader(other.token)]) {
    for (const path of [
      SITE_API.comments(article.slug),
      `${SITE_API.comments(article.slug)}?draft=true&depth=3&status=pending`,
      SITE_API.article(article.slug),
      `/api/comments/${id}`,
      `/api/comments?where[text][equals]=${canary}&depth=2&draft=true`,
      `/api/comments?sort=-createdAt&limit=100`,
    ]) {
      expect((await caller.get(path)).text).not.toContain(canary)
    }
  }
})

test('an approved comment is public, and its total is right', async () => {
  const article = await publishArticle()
  const reader = await createTestReader('Pia Public')
  const id = await approveNewComment(reader, { articleId: article.id, text: 'Well said.' })
  await holdComment(reader, { articleId: article.id })

  const page = await listComments(article.slug)
  expect(page.totalApproved).toBe(1)
  expect(page.comments).toMatchObject([
    { id, authorName: 'Pia Public', text: 'Well said.', status: 'approved', depth: 1 },
  ])
})

test('nobody comments without a session, with a spent one, or unverified', async () => {
  const article = await publishArticle()
  const body = {
    articleId: article.id,
    parentId: null,
    text: 'Hello',
    idempotencyKey: randomUUID(),
  }
  const anonymous = await cms.as('site').post(SITE_API.submitComment, body)
  expect([anonymous.status, anonymous.body]).toEqual([401, { status: 'logged-out' }])

  const staff = await cms
    .as('site')
    .post(SITE_API.submitComment, body, { authorization: `JWT ${testRun().staff.admin.token}` })
  expect(staff.status).toBeGreaterThanOrEqual(401)

  const reader = await createTestReader()
  await cms.asReader(reader.token).post(SITE_API.logOut, {})
  const spent = await cms.asReader(reader.token).post(SITE_API.submitComment, body)
  expect(spent.status).toBe(401)
  expect((await listComments(article.slug)).totalApproved).toBe(0)
})

test('fifty copies of one submission are one comment', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const submission = { articleId: article.id, idempotencyKey: randomUUID(), text: 'Only once' }
  const ids = await Promise.all(Array.from({ length: 50 }, () => holdComment(reader, submission)))
  expect(new Set(ids).size).toBe(1)
  expect(await listOwnComments(reader, article.slug)).toHaveLength(1)
})

test('the same key of another reader is another comment', async () => {
  const article = await publishArticle()
  const idempotencyKey = randomUUID()
  const first = await holdComment(await createTestReader(), {
    articleId: article.id,
    idempotencyKey,
  })
  const second = await holdComment(await createTestReader(), {
    articleId: article.id,
    idempotencyKey,
  })
  expect(second).not.toBe(first)
})

test('hostile text comes back as the same text', async () => {
  const article = await publishArticle()
  const reader = await createTestReader('Bobby <b>Tables</b>')
  await approveNewComment(reader, { articleId: article.id, text: HOSTILE })
  const [comment] = (await listComments(article.slug)).comments
  expect(comment).toMatchObject({ text: HOSTILE, authorName: 'Bobby <b>Tables</b>' })
})

test.each([
  ['status', 'approved'],
  ['authorName', 'Somebody Else'],
  ['reader', randomUUID()],
  ['source', 'import'],
  ['depth', 3],
])('a submission that names its own %s is refused', async (field, value) => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const answer = await cms.asReader(reader.token).post(SITE_API.submitComment, {
    articleId: article.id,
    parentId: null,
    text: 'Hello there',
    idempotencyKey: randomUUID(),
    [field]: value,
  })
  expect(answer.status).toBe(422)
  expect(await listOwnComments(reader, article.slug)).toEqual([])
})

test.each([
  ['Hindi', 'क्षि'.repeat(4_975)],
  ['families', `A ${'👨‍👩‍👧‍👦'.repeat(1_700)}`],
])('a long comment in %s arrives whole', async (_name, text) => {
  const article = await publishArticle()
  const reader = await createTestReader()
  await holdComment(reader, { articleId: article.id, text })
  expect(await listOwnComments(reader, article.slug)).toMatchObject([{ text }])
})

test('replies nest three deep; an answer beyond stays at the third level and names whom it answers', async () => {
  const article = await publishArticle()
  const names = ['One', 'Two', 'Three', 'Four']
  let parentId: string | null = null
  for (const name of names) {
    const reader = await createTestReader(name)
    parentId = await approveNewComment(reader, {
      articleId: article.id,
      parentId,
      text: `by ${name}`,
    })
  }
  const { comments } = await listComments(article.slug)
  expect(
    comments.map(({ authorName, depth, inReplyTo }) => [authorName, depth, inReplyTo]),
  ).toEqual([
    ['One', 1, null],
    ['Two', 2, null],
    ['Three', 3, null],
    ['Four', 3, 'Three'],
  ])
  expect(comments[3]?.parentId).toBe(comments[1]?.id)
})

test('a thread of two hundred replies takes no more, and says what to do instead', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const parentId = await approveNewComment(reader, { articleId: article.id })
  for (let index = 0; index < 200; index += 1) {
    await holdComment(reader, { articleId: article.id, parentId, text: `Reply ${index}` })
  }
  expect(await submitComment(reader, { articleId: article.id, parentId })).toEqual({
    status: 'invalid',
    fields: {
      parentId: 'This thread is full. Write a new comment and say which one you answer.',
    },
  })
})

test('nobody answers a comment that waits, is elsewhere, or is not there', async () => {
  const [article, other] = [await publishArticle(), await publishArticle()]
  const reader = await createTestReader()
  const waiting = await holdComment(reader, { articleId: article.id })
  const elsewhere = await approveNewComment(reader, { articleId: other.id })
  const missing = waiting.replace(/.{4}$/, 'aaaa')
  for (const parentId of [waiting, elsewhere, missing]) {
    const outcome = await submitComment(reader, { articleId: article.id, parentId })
    expect(outcome).toMatchObject({ status: 'invalid', fields: { parentId: expect.any(String) } })
  }
})

test('a comment that goes while replies hang on it leaves a stub without name and text', async () => {
  const article = await publishArticle()
  const reader = await createTestReader('Gone Soon')
  const root = await approveNewComment(reader, { articleId: article.id, text: 'to be removed' })
  const reply = await approveNewComment(await createTestReader('Stays'), {
    articleId: article.id,
    parentId: root,
  })
  await decide(root, { to: 'rejected', lockVersion: 1, reasonCode: 'off-topic' })

  const page = await listComments(article.slug)
  expect(page.totalApproved).toBe(1)
  expect(page.comments).toMatchObject([
    { id: root, status: 'removed', text: '' },
    { id: reply, status: 'approved', parentId: root },
  ])
  expect(JSON.stringify(page)).not.toMatch(/Gone Soon|to be removed/)

  await decide(reply, { to: 'spam', lockVersion: 1 })
  expect(await listComments(article.slug)).toEqual({
    totalApproved: 0,
    comments: [],
    nextCursor: null,
  })
})

test('closed, paused and unpublished articles take no comments', async () => {
  const reader = await createTestReader()
  const closed = await publishArticle({ comments: { policy: 'closed', mode: 'site' } })
  expect(await submitComment(reader, { articleId: closed.id })).toMatchObject({ status: 'closed' })

  const ended = await publishArticle({
    comments: { policy: 'open', mode: 'site', closesAt: '2020-01-01T00:00:00.000Z' },
  })
  expect(await submitComment(reader, { articleId: ended.id })).toMatchObject({ status: 'closed' })

  const article = await publishArticle()
  await cms.as('editor').patch(`/api/articles/${article.id}`, { _status: 'draft' })
  expect(await submitComment(reader, { articleId: article.id })).toMatchObject({
    status: 'invalid',
    fields: { articleId: expect.any(String) },
  })
  expect((await cms.as('site').get(SITE_API.comments(article.slug))).status).toBe(404)
})

test('a withdrawn article has no discussion', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  await approveNewComment(reader, { articleId: article.id })
  await cms
    .as('editor')
    .patch(`/api/articles/${article.id}`, { withdrawal: { reason: 'The figures were wrong.' } })
  expect((await cms.as('site').get(SITE_API.comments(article.slug))).status).toBe(404)
  expect(await submitComment(reader, { articleId: article.id })).toMatchObject({
    status: 'invalid',
  })
})

test('the discussion pages by fifty threads, without a repeat or a gap while more arrive', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const ids: string[] = []
  for (let index = 0; index < 53; index += 1) {
    ids.push(await approveNewComment(reader, { articleId: article.id, text: `Number ${index}` }))
  }
  const first = await listComments(article.slug)
  expect(first.totalApproved).toBe(53)
  expect(first.comments.map(({ id }) => id)).toEqual(ids.slice(0, 50))
  const late = await approveNewComment(reader, { articleId: article.id, text: 'Late' })
  const second = await listComments(article.slug, z.string().parse(first.nextCursor))
  expect(second.comments.map(({ id }) => id)).toEqual([...ids.slice(50), late])
  expect(second.nextCursor).toBeNull()
})

test.each([
  'nonsense',
  '2026-01-01T00:00:00.000Z_',
  '9999-99-99T99:99:99.999Z_aaaaaaaaaaaaaaaaaaaaaaaa',
  "' OR 1=1",
])('the cursor %j is refused', async (after) => {
  const article = await publishArticle()
  const answer = await cms
    .as('site')
    .get(`${SITE_API.comments(article.slug)}?after=${encodeURIComponent(after)}`)
  expect(answer.status).toBe(422)
})
