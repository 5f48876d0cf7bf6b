import { randomUUID } from 'node:crypto'
import { CITED_REFERENCES_MAX, CitedListSchema } from '../src/collections/references/api/cited-list'
import { cms, type Caller } from './harness/cms-client'
import { absentId } from './steps/absent-id'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const editor = cms.as('editor')

test('every kind of staff sees the list in the style of the site, in the order asked', async () => {
  const johnson = await createReference({})
  const dean = await createReference({ title: 'The miracle of magnesium', issued: '2003' })
  for (const caller of ['contributor', 'medicalReviewer', 'moderator', 'admin'] as const) {
    const { style, entries } = await listCited({ ids: [dean, johnson, dean] }, caller)
    expect([style, entries.map(({ id }) => id)]).toEqual(['ama', [dean, johnson]])
    expect(entries[1]).toMatchObject({
      text: expect.stringMatching(/^Johnson S\. .+ Med Hypotheses\. 2001;56\(2\):163-170\./),
      segments: expect.arrayContaining([{ text: 'Med Hypotheses', marks: ['italic'], href: null }]),
      mark: null,
      status: 'active',
      studyType: 'narrative-review',
      issuedYear: 2001,
      isRaw: false,
      problems: [{ severity: 'warns', message: expect.stringMatching(/^Gives readers no link/) }],
    })
  }
})

test('author-date sorts by name, and tells what stands in the text', async () => {
  const johnson = await createReference({})
  const dean = await createReference({ author: [{ family: 'Dean', given: 'C' }], issued: '2003' })
  await editor.post('/api/globals/siteSettings', { citationStyle: 'author-date' })
  const { entries } = await listCited({ ids: [johnson, dean] })
  await editor.post('/api/globals/siteSettings', { citationStyle: 'ama' })
  expect(entries.map(({ id, mark }) => [id, mark])).toEqual([
    [dean, 'Dean 2003'],
    [johnson, 'Johnson 2001'],
  ])
})

test('a deleted reference comes last and keeps the article from being published', async () => {
  const id = await createReference({})
  const { entries } = await listCited({ ids: [absentId(), id] })
  expect(entries[1]).toMatchObject({
    id: absentId(),
    status: 'deleted',
    problems: [{ severity: 'blocks' }],
  })
})

test('a draft that cites a deleted reference can be saved, and not published', async () => {
  const id = await createReference({})
  await editor.delete(`/api/references/${id}`)
  const draft = await editor.post('/api/articles?draft=true', {
    headline: `Cites what is gone ${randomUUID()}`,
    body: lexicalBody('A claim.', id),
    _status: 'draft',
  })
  expect(draft.status).toBe(201)
  const published = await editor.patch(`/api/articles/${draft.id()}`, { _status: 'published' })
  expect([published.status, published.text]).toEqual([
    400,
    expect.stringContaining('this reference was deleted'),
  ])
})

test('one text is shown as it stands and needs structuring', async () => {
  const id = await createReference({ title: null, raw: 'Anon. <b>Bone</b> & salt. 1911.' })
  const { entries } = await listCited({ ids: [id] })
  expect(entries[0]).toMatchObject({
    text: 'Anon. <b>Bone</b> & salt. 1911.',
    isRaw: true,
    problems: [{ severity: 'warns', message: expect.stringMatching(/^Needs structuring/) }],
  })
})

test('retracted work blocks a new citation, and warns where readers know of it or a reason is given', async () => {
  const id = await createReference({})
  const article = await publishArticle({ body: lexicalBody('A claim.', id) })
  await editor.patch(`/api/references/${id}`, { status: 'retracted', statusDate: '2018-06-13' })
  const severities = await Promise.all(
    [
      {},
      { articleId: article.id },
      { articleId: absentId() },
      { reason: 'It is what the article is about.' },
    ].map(async (context) => (await listCited({ ids: [id], ...context })).entries[0]?.problems[0]),
  )
  expect(severities.map((problem) => problem?.severity)).toEqual([
    'blocks',
    'warns',
    'blocks',
    'warns',
  ])
})

test('the reason for one retracted source is none for another', async () => {
  const fallen = { status: 'retracted', statusDate: '2018' }
  const key = `fallen-${randomUUID()}`
  const ids = [
    await createReference({ ...fallen, citationKey: key }),
    await createReference({ ...fallen, citationKey: `other-${randomUUID()}` }),
  ]
  const { entries } = await listCited({ ids, reason: `${key} is what the article is about.` })
  expect(entries.map(({ problems }) => problems[0]?.severity)).toEqual(['warns', 'blocks'])
})

test('a superseded source names the one to cite in its place', async () => {
  const successor = await createReference({ citationKey: `successor-${randomUUID()}` })
  const id = await createReference({ supersededBy: successor })
  const { entries } = await listCited({ ids: [id] })
  expect(entries[0]?.problems[0]?.message).toMatch(/^Superseded by successor-/)
})

test.each([
  ['no list', {}],
  ['a list that is none', { ids: 'all' }],
  ['an id that is none', { ids: ['not-an-id'] }],
  ['an article that is none', { ids: [], articleId: 'x' }],
  ['too many', { ids: Array.from({ length: CITED_REFERENCES_MAX + 1 }, absentId) }],
])('a question with %s is refused', async (_, body) => {
  expect((await editor.post('/api/references/cited', body)).status).toBe(422)
})

async function listCited(body: object, caller: Caller = 'editor') {
  const answer = await cms.as(caller).post('/api/references/cited', body)
  return CitedListSchema.parse(answer.body)
}

async function createReference(fields: Record<string, unknown>): Promise<string> {
  const answer = await editor.post('/api/references', {
    type: 'article-journal',
    title: `The multifaceted pathology of ${randomUUID()}`,
    author: [{ family: 'Johnson', given: 'S' }],
    issued: '2001',
    containerTitle: 'Medical Hypotheses',
    containerTitleShort: 'Med Hypotheses',
    volume: '56',
    issue: '2',
    page: '163-70',
    studyType: 'narrative-review',
    status: 'active',
    ...fields,
  })
  return answer.id()
}
