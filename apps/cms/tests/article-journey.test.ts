import { waitFor } from '@footnote/launcher/wait-for'
import { ArticleAtSlugSchema } from '@footnote/contracts/article'
import { RevalidationMessageSchema } from '@footnote/contracts/revalidation'
import { SITE_API } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { siteReceiver } from './harness/site-receiver'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const editor = cms.as('editor')

test('what the checklist misses is an error of each field, and nothing is published', async () => {
  const answer = await editor.post('/api/articles', {
    headline: 'Bare bones',
    _status: 'published',
  })
  expect(answer.status).toBe(400)
  const { errors } = z
    .object({
      errors: z.array(
        z.object({ data: z.object({ errors: z.array(z.object({ path: z.string() })) }) }),
      ),
    })
    .parse(answer.body)
  expect(errors[0]?.data.errors.map(({ path }) => path)).toEqual([
    'dek',
    'body',
    'authors',
    'disclaimer',
  ])
})

test('a published article is answered as the contract says, with what it cites', async () => {
  const reference = await editor.post('/api/references', {
    type: 'article-newspaper',
    title: 'Magnesium may slow bone loss',
    author: [{ family: 'Vikhanski', given: 'L' }],
    issued: '1993-07-22',
    issue: '9',
    containerTitle: 'Medical Tribune',
  })
  const { slug } = await publishArticle({
    isOpinion: false,
    body: lexicalBody('Bones.', reference.id()),
  })
  const { text, body } = await cms.as('site').get(SITE_API.article(slug))
  expect(ArticleAtSlugSchema.parse(body)).toMatchObject({
    status: 'published',
    article: {
      slug,
      body: [
        {
          children: [
            { text: 'Bones.' },
            { kind: 'citation', id: 'c1', referenceIds: [reference.id()] },
          ],
        },
      ],
      references: [{ csl: { issued: { 'date-parts': [[1993, 7, 22]] }, issue: '9' } }],
      comments: { isOpen: true },
    },
  })
  expect(text).not.toMatch(/lockVersion|savedFrom|createdBy|uniqueDOI|@/)
})

test('an article takes its address with it: old ones lead to it, and back again makes no loop', async () => {
  const { id, slug } = await publishArticle()
  const second = `${slug}-b`
  const third = `${slug}-c`
  for (const next of [second, third]) await publish(id, { slug: next })
  expect(await standsAt(slug)).toEqual({ status: 'moved', slug: third })
  expect(await standsAt(second)).toEqual({ status: 'moved', slug: third })
  await publish(id, { slug })
  expect(await standsAt(slug)).toMatchObject({ status: 'published' })
  expect(await standsAt(third)).toEqual({ status: 'moved', slug })
})

test('a slug that is taken is refused with a free one', async () => {
  const { slug } = await publishArticle()
  const { id } = await publishArticle()
  const answer = await editor.patch(`/api/articles/${id}`, { slug, _status: 'published' })
  expect(answer.status).toBe(400)
  expect(answer.text).toContain(`Try “${slug}-2”.`)
})

test('a withdrawn article leaves its reason and leads to its successor', async () => {
  const successor = await publishArticle()
  const { id, slug } = await publishArticle()
  await publish(id, { withdrawal: { reason: 'The trial was retracted.', successor: successor.id } })
  expect(await standsAt(slug)).toMatchObject({
    status: 'withdrawn',
    reason: 'The trial was retracted.',
    successor: { slug: successor.slug },
  })
  const list = await cms.as('site').get(SITE_API.articles)
  expect(list.text).not.toContain(`"${slug}"`)
})

test('dates are the server’s: published once, modified by every later publication', async () => {
  const { id, slug } = await publishArticle({ datePublished: '1999-01-01T00:00:00.000Z' })
  const first = await getPublished(slug)
  await publish(id, { dek: 'Another line.', dateModified: '1999-01-01T00:00:00.000Z' })
  const second = await getPublished(slug)
  const year = String(new Date().getUTCFullYear())
  expect(first.datePublished.startsWith(year)).toBe(true)
  expect(first.dateModified).toBeNull()
  expect(second.datePublished).toBe(first.datePublished)
  expect(second.dateModified?.startsWith(year)).toBe(true)
})

test('drafts and autosaves tell the site nothing; a publication tells it once', async () => {
  const { id, slug } = await publishArticle()
  await waitForTags(`article:${slug}`)
  await siteReceiver.reset()
  await editor.patch(`/api/articles/${id}?draft=true`, { dek: 'A draft.' })
  await editor.patch(`/api/articles/${id}?draft=true&autosave=true`, { dek: 'Saved by itself.' })
  await editor.post('/api/articles?draft=true', { headline: 'Another draft' })
  await publish(id, { dek: 'Published.' })
  await waitForTags(`article:${slug}`)
  const messages = await listMessages()
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ isRemoval: false })
})

test.each([
  ['unpublishing', { _status: 'draft' }],
  ['trashing', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ['withdrawing', { _status: 'published', withdrawal: { reason: 'It was wrong.' } }],
])('%s is a removal of the article’s page', async (_, change) => {
  const { id, slug } = await publishArticle()
  await waitForTags(`article:${slug}`)
  await siteReceiver.reset()
  expect((await editor.patch(`/api/articles/${id}`, change)).status).toBe(200)
  const message = await waitForTags(`article:${slug}`)
  expect(message).toMatchObject({ isRemoval: true })
  expect(message.paths).toContain(`/articles/${slug}`)
})

test.each(['authors', 'tags', 'references', 'disclaimers', 'media'] as const)(
  'a change among the %s reaches the articles that show it',
  async (collection) => {
    const { id, slug, change } = await publishShowing(collection)
    await waitForTags(`article:${slug}`)
    await siteReceiver.reset()
    expect((await editor.patch(`/api/${collection}/${id}`, change)).status).toBe(200)
    expect((await waitForTags(`article:${slug}`)).paths).toContain(`/articles/${slug}`)
  },
)

test('a save that did not see the newest one is refused, with who saved and when', async () => {
  const { id } = await publishArticle()
  const path = `/api/articles/${id}?draft=true`
  const opened = await editor.get(path)
  const { lockVersion } = z.object({ lockVersion: z.number() }).parse(opened.body)
  const first = await cms.as('admin').patch(path, { dek: 'The first save.', lockVersion })
  const second = await editor.patch(path, { dek: 'The second save.', lockVersion })
  expect([first.status, second.status]).toEqual([200, 409])
  expect(second.body).toMatchObject({ errors: [{ data: { savedBy: 'Administrator' } }] })
  expect((await editor.patch(path, { dek: 'Without a number.' })).status).toBe(200)
  const now = await editor.get(path)
  expect(now.body).toMatchObject({ dek: 'Without a number.', lockVersion: lockVersion + 2 })
})

test('a form that overtakes the answer to its own save is not refused, unless somebody else wrote in between', async () => {
  const { id } = await publishArticle()
  const path = `/api/articles/${id}?draft=true`
  const opened = await editor.get(path)
  const { lockVersion } = z.object({ lockVersion: z.number() }).parse(opened.body)
  const mine = { lockVersion, savedFrom: 'form-of-the-editor' }
  const first = await editor.patch(path, { ...mine, dek: 'First.' })
  expect((await editor.patch(path, { ...mine, dek: 'Second.' })).status).toBe(200)
  expect(first.text).not.toContain('savedFrom')
  const unnamed = await cms.as('admin').patch(path, { lockVersion, dek: 'Of no form.' })
  expect(unnamed.status).toBe(409)
  const theirs = { dek: 'Theirs.', lockVersion: lockVersion + 2, savedFrom: 'form-of-the-admin' }
  expect((await cms.as('admin').patch(path, theirs)).status).toBe(200)
  expect((await editor.patch(path, { ...mine, dek: 'Third.' })).status).toBe(409)
})

test('a reference that a published article cites cannot be deleted', async () => {
  const { id, slug } = await publishShowing('references')
  const answer = await editor.delete(`/api/references/${id}`)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain(slug)
})

test('a source is here once, whatever dress its DOI wears, and an emptied DOI is free again', async () => {
  const DOI = `10.1000/${randomUUID()}`
  const first = await editor.post('/api/references', {
    type: 'book',
    title: 'One',
    DOI: `https://doi.org/${DOI.toUpperCase()}`,
  })
  const again = await editor.post('/api/references', { type: 'book', title: 'Again', DOI })
  expect(again.status).toBe(400)
  expect((await editor.patch(`/api/references/${first.id()}`, { DOI: null })).status).toBe(200)
  expect((await editor.post('/api/references', { type: 'book', title: 'Two', DOI })).status).toBe(
    201,
  )
  expect((await editor.post('/api/references', { type: 'book', title: 'Three' })).status).toBe(201)
})

async function publish(id: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await editor.patch(`/api/articles/${id}`, { ...fields, _status: 'published' })
  if (answer.status !== 200) throw new Error(answer.text)
}

async function standsAt(slug: string) {
  return ArticleAtSlugSchema.parse((await cms.as('site').get(SITE_API.article(slug))).body)
}

async function getPublished(slug: string) {
  const standing = await standsAt(slug)
  if (standing.status !== 'published') throw new Error(`${slug} is ${standing.status}`)
  return standing.article
}

async function listMessages() {
  const deliveries = await siteReceiver.listDeliveries()
  return deliveries
    .filter(({ path }) => path === '/api/revalidate')
    .map(({ body }) => RevalidationMessageSchema.parse(JSON.parse(body)))
}

function waitForTags(tag: string) {
  return waitFor(`a delivery of ${tag}`, async () => {
    const messages = await listMessages()
    return messages.find(({ tags }) => tags.includes(tag)) ?? null
  })
}

async function publishShowing(
  collection: 'authors' | 'tags' | 'references' | 'disclaimers' | 'media',
): Promise<{ id: string; slug: string; change: object }> {
  const name = `Shown ${randomUUID()}`
  if (collection === 'authors') {
    const id = (await editor.post('/api/authors', { name })).id()
    return { id, change: { name: `${name} MD` }, ...pick(await publishArticle({ authors: [id] })) }
  }
  if (collection === 'tags') {
    const id = (await editor.post('/api/tags', { name })).id()
    return {
      id,
      change: { description: 'About it.' },
      ...pick(await publishArticle({ tags: [id] })),
    }
  }
  if (collection === 'disclaimers') {
    const id = (
      await editor.post('/api/disclaimers', { title: name, text: 'Ask a doctor first.' })
    ).id()
    return {
      id,
      change: { text: 'Always ask a doctor first.' },
      ...pick(await publishArticle({ disclaimer: id })),
    }
  }
  if (collection === 'references') {
    const id = (await editor.post('/api/references', { type: 'book', title: name })).id()
    const article = await publishArticle({ body: lexicalBody('Cited.', id) })
    return { id, change: { status: 'corrected' }, ...pick(article) }
  }
  const id = (await uploadPicture(name)).id()
  return { id, change: { caption: 'A caption.' }, ...pick(await publishArticle({ heroImage: id })) }
}

function pick({ slug }: { slug: string }): { slug: string } {
  return { slug }
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function uploadPicture(alt: string) {
  const form = new FormData()
  form.set('file', new Blob([Buffer.from(PIXEL, 'base64')], { type: 'image/png' }), 'pixel.png')
  form.set('_payload', JSON.stringify({ alt }))
  return editor.send('/api/media', { method: 'POST', body: form })
}
