import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from '../harness/cms-client'
import { lexicalBody } from '../steps/lexical-body'

const editor = cms.as('editor')
const DocSchema = z.object({ doc: z.looseObject({ id: z.string() }) })

test.each([
  ['references', 'author', 201],
  ['authors', 'credentials', 9],
  ['articles', 'conflicts', 10_000],
  ['articles', 'furtherReading', 31],
  ['articles', 'citedReferences', 10_001],
])('%s with too many %s are refused at the door, with the limit', async (slug, field, count) => {
  const value = field === 'author' || field === 'conflicts' ? {} : 'a'
  const rows = Array.from({ length: count }, () => value)
  const answer = await editor.post(`/api/${slug}?draft=true`, { title: 'Rows', [field]: rows })
  expect(answer.status).toBe(400)
  expect(answer.text).toMatch(new RegExp(`${field} has more than [\\d,]+ entries`))
})

test('control characters are left out of what is stored, wherever they stand', async () => {
  const title = `Be\u0000fore \u0007and\tafter ${randomUUID()}`
  const kept = title.replace('\u0000', '').replace('\u0007', '')
  const reference = DocSchema.parse(
    (await editor.post('/api/references', { title, author: [{ family: 'Na\u0000me' }] })).body,
  ).doc
  expect(reference).toMatchObject({ title: kept, author: [{ family: 'Name' }] })
  const article = DocSchema.parse(
    (
      await editor.post('/api/articles?draft=true', {
        headline: title,
        body: lexicalBody('A \u0000claim\u001b.'),
      })
    ).body,
  ).doc
  expect(article['headline']).toBe(kept)
  expect(JSON.stringify(article['body'])).toContain('"A claim."')
})

test('control characters in the form of the admin are left out too', async () => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ name: 'Bo\u0000nes', slug: `bones-${randomUUID()}` }))
  const answer = await editor.send('/api/tags', { method: 'POST', body: form })
  expect(DocSchema.parse(answer.body).doc['name']).toBe('Bones')
})
