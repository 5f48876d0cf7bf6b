import { waitFor } from '@footnote/launcher/wait-for'
import { RevalidationMessageSchema, signedContent } from '@footnote/contracts/revalidation'
import { createHmac } from 'node:crypto'
import { cms } from './harness/cms-client'
import { siteReceiver } from './harness/site-receiver'
import type { Delivery } from './harness/site-receiver'
import { testRun } from './harness/test-run'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

beforeEach(() => siteReceiver.reset())

function findDelivery(tag: string, answeredWith: number): Promise<Delivery | null> {
  return siteReceiver
    .listDeliveries()
    .then(
      (deliveries) =>
        deliveries.find(
          (delivery) =>
            delivery.body.includes(`"${tag}"`) && delivery.answeredWith === answeredWith,
        ) ?? null,
    )
}

/** Whether the screen of the background jobs has a row for this member of staff. */
async function showsJobs(role: 'admin' | 'editor'): Promise<boolean> {
  const screen = await cms.as(role).get('/admin/collections/payload-jobs')
  return screen.text.includes('cell-taskSlug')
}

test('a published article is announced to the site with a signature over time, delivery and body', async () => {
  const { slug } = await publishArticle()
  const { method, path, headers, body } = await waitFor('the delivery', () =>
    findDelivery(`article:${slug}`, 200),
  )
  expect([method, path]).toEqual(['POST', '/api/revalidate'])
  expect(RevalidationMessageSchema.parse(JSON.parse(body)).paths).toContain(`/articles/${slug}`)
  const timestampSeconds = Number(headers['x-footnote-timestamp'])
  const deliveryId = headers['x-footnote-delivery'] ?? ''
  const content = signedContent({ timestampSeconds, deliveryId, body })
  const signature = createHmac('sha256', testRun().webhookSecret).update(content).digest('hex')
  expect(headers['x-footnote-signature']).toBe(`v1=${signature}`)
})

test('while the site fails the change waits, visibly, and is delivered when the site is back', async () => {
  await siteReceiver.answerWith(503)
  const { slug } = await publishArticle()
  await waitFor('the failed delivery', () => findDelivery(`article:${slug}`, 503))
  expect(await showsJobs('admin')).toBe(true)
  expect(await showsJobs('editor')).toBe(false)
  await siteReceiver.answerWith(200)
  await waitFor('the delivery', () => findDelivery(`article:${slug}`, 200))
})

test('a corrected source reaches every article that cites it, each page named once', async () => {
  const editor = cms.as('editor')
  const fields = { type: 'book', title: 'A source of many', author: [{ family: 'Alder' }] }
  const reference = (await editor.post('/api/references', fields)).id()
  const articles = await Promise.all(
    Array.from({ length: 30 }, () =>
      publishArticle({ isOpinion: false, body: lexicalBody('A claim.', reference) }),
    ),
  )
  for (const { slug } of articles) {
    await waitFor('the publication', () => findDelivery(`article:${slug}`, 200))
  }
  await siteReceiver.reset()
  await editor.patch(`/api/references/${reference}`, { title: 'A source of many, corrected' })
  for (const { slug } of articles) {
    await waitFor('the correction', () => findDelivery(`article:${slug}`, 200))
  }
  const messages = (await siteReceiver.listDeliveries()).map(({ body }) =>
    RevalidationMessageSchema.parse(JSON.parse(body)),
  )
  const pages = articles.map(({ slug }) => `/articles/${slug}`)
  const named = messages.flatMap(({ paths }) => paths).filter((path) => pages.includes(path))
  expect(named.sort()).toEqual(pages.sort())
  expect(Math.max(...messages.map(({ paths }) => paths.length))).toBeLessThanOrEqual(25)
})

test('a draft announces nothing', async () => {
  const draft = { headline: 'Nobody hears of this', slug: 'unheard-of-draft', _status: 'draft' }
  expect((await cms.as('editor').post('/api/articles?draft=true', draft)).status).toBe(201)
  const { slug } = await publishArticle()
  await waitFor('a later delivery', () => findDelivery(`article:${slug}`, 200))
  const deliveries = await siteReceiver.listDeliveries()
  expect(deliveries.filter(({ body }) => body.includes('unheard-of-draft'))).toEqual([])
})

test('jobs can be neither run nor queued nor read over HTTP by staff who are not administrators', async () => {
  const editor = cms.as('editor')
  for (const answer of [
    await editor.get('/api/payload-jobs/run'),
    await editor.get('/api/payload-jobs'),
    await editor.post('/api/payload-jobs', { taskSlug: 'send-mail', input: {} }),
    await cms.as('admin').get('/api/payload-jobs/run'),
    await cms.as('admin').post('/api/payload-jobs', { taskSlug: 'send-mail', input: {} }),
  ]) {
    expect([401, 403, 404]).toContain(answer.status)
  }
})
