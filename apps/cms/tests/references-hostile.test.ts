import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms } from './harness/cms-client'
import { createReference } from './steps/create-reference'
import { listAll } from './steps/list-all'

const editor = cms.as('editor')

const HOSTILE: [string, Record<string, unknown>][] = [
  ['10,000 authors', { author: Array.from({ length: 10_000 }, () => ({ family: 'A' })) }],
  ['an abstract of a megabyte', { abstract: 'x'.repeat(1_100_000) }],
  ['an abstract of 900 KB', { abstract: 'x'.repeat(900_000) }],
  ['a title of 601 characters', { title: 'x'.repeat(601) }],
  ['a number for a title', { title: 7 }],
  ['an object for a title', { title: { $ne: null } }],
  ['a list for a title', { title: ['a'] }],
  ['an object for the authors', { author: { family: 'A' } }],
  ['an author that is a text', { author: ['A'] }],
  ['a name that is an object', { author: [{ family: { $gt: '' } }] }],
  ['a name of 121 characters', { author: [{ family: 'x'.repeat(121) }] }],
  ['a type that is none', { type: 'miracle' }],
  ['a status that is none', { status: 'fine' }],
  ['a level that is none', { evidenceLevelOverride: '6', evidenceLevelReason: 'So.' }],
  ['a study that is none', { studyType: 'dream' }],
  ['a day that is none', { issued: '2019-02-30' }],
  ['three dates', { issued: '2019/2020/2021' }],
  ['a DOI that is none', { DOI: 'javascript:alert(1)' }],
  ['a DOI that is an object', { DOI: { $regex: '.*' } }],
  ['a PMID that is none', { PMID: '12 OR 1=1' }],
  ['a PMCID that is none', { PMCID: '../../etc/passwd' }],
  ['an ISBN that is none', { ISBN: '<b>1</b>' }],
  ['an address that runs', { URL: 'javascript:alert(1)' }],
  [
    'a notice that is none',
    { status: 'retracted', statusDate: '2019', statusNoticeId: 'file:///etc/passwd' },
  ],
  ['a key with markup', { citationKey: '<script>' }],
  ['a key of 81 characters', { citationKey: 'k'.repeat(81) }],
  ['a key of 900 KB', { citationKey: 'k'.repeat(900_000) }],
  ['a year and 10,000 spaces', { issued: `1993${' '.repeat(10_000)}` }],
  [
    'a notice of 300 characters',
    { status: 'retracted', statusDate: '2019', statusNoticeId: `10.1056/${'x'.repeat(292)}` },
  ],
  ['an address with a password', { URL: 'https://user:secret@example.org/' }],
  ['an address on two lines', { URL: 'https://example.org/\n\tb' }],
  ['a list for the additional fields', { custom: ['a'] }],
  ['additional fields of 200 KB', { custom: { a: 'x'.repeat(200_000) } }],
  ['a language that is markup', { language: 'en<script>' }],
  ['a title that nobody sees', { title: '\u200b\u2060 ' }],
  ['a key that is an object', { citationKey: { $ne: 1 } }],
  ['a successor that is no id', { supersededBy: 'abc' }],
  ['a successor that is an object', { supersededBy: { $ne: null } }],
]

test.each(HOSTILE)('%s: refused in words, and nothing is stored', async (_, fields) => {
  const title = `Hostile ${randomUUID()}`
  const answer = await editor.post('/api/references', { title, ...fields })
  expect([400, 413, 422]).toContain(answer.status)
  const { errors } = z
    .object({ errors: z.array(z.object({ message: z.string() })) })
    .parse(answer.body)
  expect(errors[0]?.message.length).toBeGreaterThan(5)
  const found = await editor.get(`/api/references/search?q=${encodeURIComponent(title)}`)
  expect(found.body).toEqual({ hits: [] })
})

test.each(HOSTILE)(
  '%s: refused in a change too, and the record stays as it was',
  async (_, fields) => {
    const title = `Steady ${randomUUID()}`
    const id = await createReference({ title })
    const before = (await editor.get(`/api/references/${id}?depth=0`)).body
    const answer = await editor.patch(`/api/references/${id}`, fields)
    expect([400, 413, 422]).toContain(answer.status)
    expect((await editor.get(`/api/references/${id}?depth=0`)).body).toEqual(before)
  },
)

test('names of prototypes are names of nothing', async () => {
  const json = `{"title":"Proto ${randomUUID()}","__proto__":{"status":"retracted"},"constructor":{"x":1},"custom":{"__proto__":{"polluted":true}}}`
  const answer = await editor.send('/api/references', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: json,
  })
  expect([201, 400]).toContain(answer.status)
  expect(answer.text).not.toContain('"polluted":true,"')
  const after = await editor.post('/api/references', { title: `After ${randomUUID()}` })
  expect(
    z.looseObject({ doc: z.looseObject({ status: z.string() }) }).parse(after.body).doc.status,
  ).toBe('active')
})

test('markup in a title is text, and found as such', async () => {
  const word = `m${randomUUID().replaceAll('-', '')}`
  const title = `<script>alert(1)</script> <img src=x onerror=alert(1)> ${word}`
  const id = await createReference({ title })
  const answer = await editor.get(`/api/references/search?q=${word}`)
  expect(answer.body).toEqual({ hits: [expect.objectContaining({ id, title })] })
})

test('what only the server keeps is not taken from anybody', async () => {
  const other = await createReference()
  const id = await createReference({
    mergedInto: other,
    source: 'crossref',
    upstream: { a: 1 },
    searchText: '|forged',
    listTitle: 'forged',
    uniqueDOI: '10.1/forged',
  })
  const stored = z.looseObject({}).parse((await editor.get(`/api/references/${id}?depth=0`)).body)
  expect(stored['mergedInto'] ?? null).toBeNull()
  expect(stored['upstream'] ?? null).toBeNull()
  expect(stored['source']).toBe('manual')
  expect(JSON.stringify(stored)).not.toContain('forged')
})

test.each([
  ['no JSON', 'nonsense'],
  ['a list', '[]'],
  ['a number for the title', '{"title":7}'],
  ['an id that is none', '{"id":"abc"}'],
  ['a title without end', `{"title":"${'x'.repeat(2_001)}"}`],
  ['70 KB', `{"title":"${'x'.repeat(70_000)}"}`],
])('a question about duplicates that is %s is refused in words', async (_, body) => {
  const headers = { 'content-type': 'application/json' }
  const answer = await editor.send('/api/references/duplicates', { method: 'POST', headers, body })
  expect([400, 413, 422]).toContain(answer.status)
})

test('none of this left a reference that cannot be listed', async () => {
  expect((await listAll(editor, '/api/references')).length).toBeGreaterThan(0)
})
