import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { absentId } from './steps/absent-id'
import { createReference } from './steps/create-reference'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const editor = cms.as('editor')
const VersionsSchema = z.object({
  docs: z.array(z.object({ id: z.string(), version: z.looseObject({}) })),
})

test.each(['furtherReading', 'tags', 'authors', 'related', 'heroImage', 'disclaimer'])(
  'an article whose %s leads nowhere is refused, and the field is named',
  async (field) => {
    const many = field !== 'heroImage' && field !== 'disclaimer'
    const value = many ? [absentId()] : absentId()
    const fresh = await editor.post('/api/articles?draft=true', {
      headline: 'Leads nowhere',
      [field]: value,
    })
    expect([fresh.status, fresh.text]).toEqual([400, expect.stringContaining(`"${field}"`)])
    const draft = await editor.post('/api/articles?draft=true', { headline: 'Stands' })
    const changed = await editor.patch(`/api/articles/${draft.id()}?draft=true`, {
      headline: 'Changed',
      lockVersion: 0,
      [field]: value,
    })
    expect([changed.status, changed.text]).toEqual([400, expect.stringContaining(`"${field}"`)])
  },
)

test('a declaration of nobody is refused, and its row is named', async () => {
  const answer = await editor.post('/api/articles?draft=true', {
    headline: 'Declared',
    conflicts: [{ author: absentId(), statement: 'None.' }],
  })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('conflicts.0.author')])
})

test('the settings of the site take no disclaimer that is not there', async () => {
  const answer = await cms
    .as('admin')
    .post('/api/globals/siteSettings', { defaultDisclaimer: absentId() })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('defaultDisclaimer')])
})

test('a source is superseded by another one that is there', async () => {
  const [id, other] = [await createReference(), await createReference()]
  for (const supersededBy of [absentId(), id]) {
    const answer = await editor.patch(`/api/references/${id}`, { supersededBy })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('supersededBy')])
  }
  expect((await editor.patch(`/api/references/${id}`, { supersededBy: other })).status).toBe(200)
})

test.each(['', '?draft=true'])(
  'a version is restored without what was deleted since%s',
  async (query) => {
    const [gone, kept] = [await createReference(), await createReference()]
    const tag = await editor.post('/api/tags', { name: 'Gone', slug: `gone-${randomUUID()}` })
    const { id } = await publishArticle({ furtherReading: [gone, kept], tags: [tag.id()] })
    const body = lexicalBody('Later.')
    const later = { furtherReading: [], tags: [], body, _status: 'published', lockVersion: 0 }
    expect((await editor.patch(`/api/articles/${id}`, later)).status).toBe(200)
    expect((await editor.delete(`/api/references/${gone}`)).status).toBe(200)
    expect((await editor.delete(`/api/tags/${tag.id()}`)).status).toBe(200)
    const { docs } = VersionsSchema.parse(
      (await editor.get(`/api/articles/versions?where[parent][equals]=${id}&depth=0`)).body,
    )
    const old = docs.find(({ version }) => JSON.stringify(version).includes('A paragraph.'))
    const restored = await editor.post(`/api/articles/versions/${old?.id}${query}`, {})
    expect(restored.status).toBe(200)
    const stored = await editor.get(`/api/articles/${id}?depth=0&draft=true`)
    expect(stored.body).toMatchObject({ furtherReading: [kept], tags: [] })
    expect(stored.text).toContain('A paragraph.')
  },
)

test('an article comes back from the trash without the source that was deleted meanwhile', async () => {
  const source = await createReference()
  const body = lexicalBody('Precious.', source)
  const { id } = await publishArticle({ isOpinion: false, body, furtherReading: [source] })
  const trashed = await editor.patch(`/api/articles/${id}`, {
    deletedAt: new Date().toISOString(),
    lockVersion: 0,
  })
  expect(trashed.status).toBe(200)
  expect((await editor.delete(`/api/references/${source}`)).status).toBe(200)
  const back = await editor.patch(`/api/articles/${id}?trash=true&draft=true`, {
    deletedAt: null,
    _status: 'draft',
    lockVersion: 1,
  })
  expect([back.status, back.text]).toEqual([200, expect.stringContaining('Precious.')])
})

test('an article may be related to one in the trash', async () => {
  const other = await publishArticle()
  await editor.patch(`/api/articles/${other.id}`, {
    deletedAt: new Date().toISOString(),
    lockVersion: 0,
  })
  const answer = await editor.post('/api/articles?draft=true', {
    headline: 'Related',
    related: [other.id],
  })
  expect(answer.status).toBe(201)
})
