import { waitFor } from '@footnote/launcher/wait-for'
import { articleTag, commentsTag } from '@footnote/contracts/cache-tag'
import { articlePath } from '@footnote/contracts/page-path'
import { RevalidationMessageSchema } from '@footnote/contracts/revalidation'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { siteReceiver } from './harness/site-receiver'
import { testRun } from './harness/test-run'
import {
  approveNewComment,
  decide,
  holdComment,
  listComments,
  listOwnComments,
} from './steps/comment'
import { createTestReader } from './steps/create-test-reader'
import { publishArticle } from './steps/publish-article'

const EventsSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

test.each(['moderator', 'editor', 'admin'] as const)('a %s may decide', async (caller) => {
  const article = await publishArticle()
  const id = await holdComment(await createTestReader(), { articleId: article.id })
  const answer = await decide(id, { to: 'approved', lockVersion: 0 }, caller)
  expect([answer.status, answer.body]).toEqual([
    200,
    { status: 'decided', comment: { id, status: 'approved', lockVersion: 1 } },
  ])
  expect((await listComments(article.slug)).totalApproved).toBe(1)
})

test.each(['contributor', 'medicalReviewer', 'anonymous', 'reader', 'readerWithoutSite'] as const)(
  'a caller who is %s may not decide',
  async (caller) => {
    const article = await publishArticle()
    const id = await holdComment(await createTestReader(), { articleId: article.id })
    const answer = await decide(id, { to: 'approved', lockVersion: 0 }, caller)
    expect([403, 404]).toContain(answer.status)
    expect((await listComments(article.slug)).totalApproved).toBe(0)
  },
)

test('of two moderators at once one wins, and the other learns who and when', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  for (let round = 0; round < 5; round += 1) {
    const id = await holdComment(reader, { articleId: article.id })
    const answers = await Promise.all([
      decide(id, { to: 'approved', lockVersion: 0 }, 'moderator'),
      decide(id, { to: 'spam', lockVersion: 0 }, 'editor'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers[0].status === 200 ? 'The moderator' : 'The editor'
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      status: 'stale',
      decidedBy: winner,
      decidedAt: expect.stringMatching(/Z$/),
      comment: { id, lockVersion: 1 },
    })
    expect(await listEvents(id)).toHaveLength(1)
  }
})

test('a decision is written down: who, from, to, why', async () => {
  const article = await publishArticle()
  const id = await holdComment(await createTestReader(), { articleId: article.id })
  await decide(id, { to: 'rejected', lockVersion: 0, reasonCode: 'dosing-advice' })
  expect(await listEvents(id)).toMatchObject([
    {
      from: 'pending',
      to: 'rejected',
      reasonCode: 'dosing-advice',
      actor: 'moderator',
      staffName: 'The moderator',
      lockVersion: 1,
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ])
})

test('nobody can change or delete what is written down, not even an administrator', async () => {
  const article = await publishArticle()
  const id = await holdComment(await createTestReader(), { articleId: article.id })
  await decide(id, { to: 'spam', lockVersion: 0 })
  const [event] = await listEvents(id)
  const path = `/api/moderationEvents/${String(event?.['id'])}`
  for (const caller of ['admin', 'editor', 'moderator', 'reader', 'anonymous'] as const) {
    const client = cms.as(caller)
    for (const answer of [
      await client.patch(path, { to: 'approved' }),
      await client.patch('/api/moderationEvents?where[to][equals]=spam', { to: 'approved' }),
      await client.delete(path),
      await client.delete('/api/moderationEvents?where[to][equals]=spam'),
      await client.post('/api/moderationEvents', { comment: id, from: 'spam', to: 'approved' }),
    ]) {
      expect([403, 404]).toContain(answer.status)
    }
  }
  expect(await listEvents(id)).toEqual([event])
})

test('nobody changes the state or the text of a comment past a decision', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const id = await holdComment(reader, { articleId: article.id, text: 'As it was' })
  for (const caller of ['admin', 'moderator', 'editor', 'reader', 'anonymous'] as const) {
    await cms.as(caller).patch(`/api/comments/${id}`, { status: 'approved', text: 'Changed' })
    await cms.as(caller).delete(`/api/comments/${id}`)
    await cms.as(caller).post(`/api/comments/${id}/duplicate`, {})
  }
  expect((await listComments(article.slug)).totalApproved).toBe(0)
  expect(await listOwnComments(reader, article.slug)).toMatchObject([
    { id, text: 'As it was', status: 'pending' },
  ])
})

test('a rejection needs a reason, and its author reads it in gentle words', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const id = await holdComment(reader, { articleId: article.id })
  expect((await decide(id, { to: 'rejected', lockVersion: 0 })).status).toBe(422)
  await decide(id, { to: 'rejected', lockVersion: 0, reasonCode: 'off-topic' })
  expect(await listOwnComments(reader, article.slug)).toMatchObject([
    { id, status: 'rejected', reason: 'It was not about this article.' },
  ])
})

test('a move the rules do not know is refused in words', async () => {
  const article = await publishArticle()
  const id = await holdComment(await createTestReader(), { articleId: article.id })
  await decide(id, { to: 'spam', lockVersion: 0 })
  const answer = await decide(id, { to: 'rejected', lockVersion: 1, reasonCode: 'other' })
  expect([answer.status, answer.body]).toMatchObject([
    409,
    { status: 'illegal', message: expect.stringContaining('only be approved') },
  ])
})

test.each(['nonsense', '000000000000000000000000', '0', '..%2f..'])(
  'a decision about the comment %j is a 404',
  async (id) => {
    expect((await decide(id, { to: 'approved', lockVersion: 0 })).status).toBe(404)
  },
)

test('approving expires the discussion of its page; taking it away says so', async () => {
  const article = await publishArticle()
  await siteReceiver.reset()
  const id = await approveNewComment(await createTestReader(), { articleId: article.id })
  await waitForMessage(article.slug, { isRemoval: false })
  await siteReceiver.reset()
  await decide(id, { to: 'rejected', lockVersion: 1, reasonCode: 'abuse' })
  await waitForMessage(article.slug, { isRemoval: true })
})

test('what was never public expires nothing', async () => {
  const article = await publishArticle()
  await waitForArticleMessage(article.slug)
  await siteReceiver.reset()
  const reader = await createTestReader()
  const id = await holdComment(reader, { articleId: article.id })
  await decide(id, { to: 'spam', lockVersion: 0 })
  const other = await publishArticle()
  await waitForArticleMessage(other.slug)
  expect((await listMessages()).flatMap(({ tags }) => tags)).not.toContain(
    commentsTag(article.slug),
  )
})

test('comments of an unpublished and of a trashed article can still be decided', async () => {
  const article = await publishArticle()
  const reader = await createTestReader()
  const [first, second] = [
    await holdComment(reader, { articleId: article.id }),
    await holdComment(reader, { articleId: article.id }),
  ]
  await cms.as('editor').patch(`/api/articles/${article.id}`, { _status: 'draft' })
  expect((await decide(first, { to: 'approved', lockVersion: 0 })).status).toBe(200)
  await cms
    .as('editor')
    .patch(`/api/articles/${article.id}`, { deletedAt: new Date().toISOString() })
  expect((await decide(second, { to: 'spam', lockVersion: 0 })).status).toBe(200)
})

async function listEvents(commentId: string) {
  const answer = await cms
    .as('moderator')
    .get(`/api/moderationEvents?where[comment][equals]=${commentId}&depth=0`)
  return EventsSchema.parse(answer.body).docs
}

async function listMessages() {
  const deliveries = await siteReceiver.listDeliveries()
  return deliveries
    .filter(({ path }) => path === '/api/revalidate')
    .map(({ body }) => RevalidationMessageSchema.parse(JSON.parse(body)))
}

function waitForMessage(slug: string, { isRemoval }: { isRemoval: boolean }) {
  return waitFor(`the discussion of ${slug} at ${testRun().siteUrl}`, async () => {
    const messages = await listMessages()
    return (
      messages.find(
        (message) =>
          message.tags.includes(commentsTag(slug)) &&
          message.paths.includes(articlePath(slug)) &&
          message.isRemoval === isRemoval,
      ) ?? null
    )
  })
}

function waitForArticleMessage(slug: string) {
  return waitFor(`the article ${slug}`, async () => {
    const messages = await listMessages()
    return messages.find(({ tags }) => tags.includes(articleTag(slug))) ?? null
  })
}
