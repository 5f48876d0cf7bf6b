import { SITE_API } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { STAFF_COLLECTIONS } from '../src/gate/gate-table'
import { cms } from './harness/cms-client'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const OUTSIDERS = ['anonymous', 'site', 'reader', 'readerWithoutSite'] as const
const SWITCHES = [
  '',
  'draft=true',
  'draft=true&depth=3',
  'trash=true',
  'trash=true&draft=true',
  'depth=10',
  'limit=0',
  'sort=-updatedAt',
  'where[_status][equals]=draft',
  'where[headline][like]=ZQDRAFT',
  'select[headline]=true&draft=true',
  'populate[articles][headline]=true',
  'locale=all&fallback-locale=all',
  'autosave=true',
]

const VersionsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), version: z.object({ headline: z.string() }) })),
})

type Hidden = { canary: string; id: string; slug: string }

test.each([
  ['a draft', hideInDraft],
  ['an edit of a published article that nobody published', hideInUnpublishedEdit],
  ['an old version of a published article', hideInOldVersion],
  ['an unpublished article', hideInUnpublished],
  ['an article in the trash', hideInTrash],
  ['a draft that a published article names as related', hideInRelated],
])(
  'the words of %s are found by nobody outside, on no route and with no switch',
  async (_, hide) => {
    const { canary, id, slug } = await hide()
    const versionId = await getVersionId(id, canary)
    const paths = [
      SITE_API.articles,
      SITE_API.article(slug),
      SITE_API.comments(slug),
      SITE_API.settings,
      ...STAFF_COLLECTIONS.flatMap((name) => [`/api/${name}`, `/api/${name}/versions`]),
      `/api/articles/${id}`,
      `/api/articles/versions/${versionId}`,
      '/api/payload-jobs',
      '/api/payload-locked-documents',
      '/api/payload-preferences/collection-articles',
      '/api/access',
    ].flatMap((path) => SWITCHES.map((switches) => `${path}?${switches}`))
    for (const caller of OUTSIDERS) {
      const answers = await Promise.all(paths.map((path) => cms.as(caller).get(path)))
      expect(answers.filter(({ text }) => text.includes(canary))).toEqual([])
    }
    const asEditor = await cms.as('editor').get(`/api/articles/versions/${versionId}?trash=true`)
    expect(asEditor.text).toContain(canary)
  },
)

test('other staff do not read a draft of an editor unless they review or edit', async () => {
  const { canary, id } = await hideInDraft()
  for (const role of ['contributor', 'moderator'] as const) {
    for (const path of [`/api/articles/${id}?draft=true`, '/api/articles?draft=true&limit=100']) {
      expect((await cms.as(role).get(path)).text).not.toContain(canary)
    }
  }
  expect((await cms.as('medicalReviewer').get(`/api/articles/${id}?draft=true`)).text).toContain(
    canary,
  )
})

test('a moderator who asks for drafts is given the published article in place of one', async () => {
  const { canary, id } = await hideInUnpublishedEdit()
  const path = `/api/articles?draft=true&where[id][in]=${id}`
  const answer = await cms.as('moderator').get(path)
  expect(answer.text).toContain(id)
  expect(answer.text).not.toContain(canary)
})

async function hideInDraft(): Promise<Hidden> {
  const canary = makeCanary()
  const article = await cms.as('editor').post('/api/articles?draft=true', hiddenFields(canary))
  return { canary, id: article.id(), slug: slugOf(canary) }
}

async function hideInUnpublishedEdit(): Promise<Hidden> {
  const canary = makeCanary()
  const { id, slug } = await publishArticle()
  await cms.as('editor').patch(`/api/articles/${id}?draft=true`, hiddenFields(canary))
  return { canary, id, slug }
}

async function hideInOldVersion(): Promise<Hidden> {
  const canary = makeCanary()
  const { id, slug } = await publishArticle({
    ...hiddenFields(canary),
    slug: slugOf(canary).replace('zqdraft', 'old'),
  })
  await cms.as('editor').patch(`/api/articles/${id}`, {
    headline: 'Nothing to see',
    dek: 'Nothing to see here.',
    body: lexicalBody('Nothing to see.'),
    _status: 'published',
  })
  return { canary, id, slug }
}

async function hideInUnpublished(): Promise<Hidden> {
  const canary = makeCanary()
  const { id } = await publishArticle(hiddenFields(canary))
  const answer = await cms.as('editor').patch(`/api/articles/${id}`, { _status: 'draft' })
  expect(answer.status).toBe(200)
  return { canary, id, slug: slugOf(canary) }
}

async function hideInTrash(): Promise<Hidden> {
  const canary = makeCanary()
  const { id } = await publishArticle(hiddenFields(canary))
  const deletedAt = new Date().toISOString()
  const answer = await cms.as('editor').patch(`/api/articles/${id}`, { deletedAt })
  expect(answer.status).toBe(200)
  return { canary, id, slug: slugOf(canary) }
}

async function hideInRelated(): Promise<Hidden> {
  const hidden = await hideInDraft()
  await publishArticle({ related: [hidden.id], withdrawal: { successor: hidden.id } })
  return hidden
}

async function getVersionId(articleId: string, canary: string): Promise<string> {
  const answer = await cms
    .as('admin')
    .get(`/api/articles/versions?where[parent][equals]=${articleId}&limit=100&trash=true`)
  const version = VersionsSchema.parse(answer.body).docs.find(({ version: { headline } }) =>
    headline.includes(canary),
  )
  if (version === undefined) throw new Error(`No version holds ${canary}: ${answer.text}`)
  return version.id
}

function hiddenFields(canary: string): Record<string, unknown> {
  return {
    headline: `${canary} headline`,
    slug: slugOf(canary),
    dek: `${canary} dek`,
    body: lexicalBody(`${canary} body`),
    funding: `${canary} funding`,
  }
}

function makeCanary(): string {
  return `ZQDRAFT${randomUUID()}`
}

function slugOf(canary: string): string {
  return canary.toLowerCase()
}
