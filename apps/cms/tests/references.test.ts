import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { DuplicateCheckAnswerSchema } from '../src/collections/references/api/duplicate-check'
import { ReferenceSearchAnswerSchema } from '../src/collections/references/api/reference-search'
import { ReferenceUsesSchema } from '../src/collections/references/api/reference-uses'
import { type Caller, cms } from './harness/cms-client'
import { STAFF_ROLES, testRun } from './harness/test-run'
import { absentId } from './steps/absent-id'
import { createReference } from './steps/create-reference'
import { importFile } from './steps/import-references'
import { lexicalBody } from './steps/lexical-body'
import { publishArticle } from './steps/publish-article'

const editor = cms.as('editor')

const LogSchema = z.object({
  evidenceLevel: z.string().nullish(),
  evidenceLevelReason: z.string().nullish(),
  appraisalLog: z
    .array(
      z.object({
        at: z.string(),
        by: z.string().nullish(),
        byName: z.string().nullish(),
        from: z.string().nullish(),
        to: z.string().nullish(),
        reason: z.string().nullish(),
      }),
    )
    .nullish(),
})

async function readReference(id: string) {
  const answer = await editor.get(`/api/references/${id}?depth=0`)
  return z.looseObject({}).parse(answer.body)
}

async function search(q: string, caller: Caller = 'contributor', limit = 8) {
  const answer = await cms
    .as(caller)
    .get(`/api/references/search?q=${encodeURIComponent(q)}&limit=${limit}`)
  return ReferenceSearchAnswerSchema.parse(answer.body).hits
}

async function listDuplicates(question: Record<string, unknown>) {
  const answer = await cms.as('contributor').post('/api/references/duplicates', question)
  return DuplicateCheckAnswerSchema.parse(answer.body).hits
}

async function readUses(id: string, caller: Caller = 'editor') {
  const answer = await cms.as(caller).get(`/api/references/${id}/uses`)
  return ReferenceUsesSchema.parse(answer.body)
}

/** A word that no other test's references have. */
function ownWord(): string {
  return `w${randomUUID().replaceAll('-', '')}`
}

describe('searching', () => {
  const word = ownWord()
  const doi = `10.9999/${word}_%.*`

  beforeAll(async () => {
    const author = [{ family: 'Müller-Lüdenscheidt', given: 'A' }, { family: 'Øst' }]
    await createReference({ title: `Of ${word} first`, author, issued: '1993-07', DOI: doi })
    await createReference({
      title: `Of ${word} second`,
      author: [{ family: 'Dean' }],
      issued: '2003',
      status: 'retracted',
      statusDate: '2004',
    })
    await createReference({
      title: 'Third',
      author: [{ literal: `${word} Group` }],
      containerTitle: 'Łancet',
    })
  })

  test.each([
    [`${word} muller`, ['Of … first']],
    [`MÜLLER ${word} 1993`, ['Of … first']],
    [`ost ${word}`, ['Of … first']],
    [`dean ${word}`, ['Of … second']],
    [`lancet ${word}`, ['Third']],
    [doi, ['Of … first']],
    [`https://doi.org/${doi.toUpperCase().replace('%', '%25')}`, ['Of … first']],
    [`10.9999/${word}`, ['Of … first']],
    [word, ['Third', 'Of … second', 'Of … first']],
    [`${word} nothing`, []],
    [`.* ${word}`, ['Third', 'Of … second', 'Of … first']],
  ])('“%s” finds %j, the best first', async (q, titles) => {
    const hits = await search(q)
    expect(hits.map(({ title }) => title.replace(word, '…'))).toEqual(titles)
  })

  test('a hit says who, when, where and whether it still stands', async () => {
    const [hit] = await search(`dean ${word}`)
    expect(hit).toMatchObject({
      authors: 'Dean',
      year: 2003,
      label: `Dean 2003. Of ${word} second`,
      status: 'retracted',
    })
  })

  test('no more are answered than were asked for', async () => {
    expect(await search(word, 'contributor', 2)).toHaveLength(2)
    expect((await search('')).length).toBeGreaterThan(0)
  })

  test.each(['?limit=0', '?limit=1000', '?limit=abc', `?q=${'x'.repeat(401)}`])(
    'the search %s is refused in words',
    async (query) => {
      expect((await editor.get(`/api/references/search${query}`)).status).toBe(400)
    },
  )

  test.each([
    '"',
    '\\',
    '[',
    '(((',
    '$where',
    '%',
    '_',
    "' or 1=1 --",
    '\u0000',
    '𝕏',
    '10.',
    '10.1/',
  ])('the search “%s” harms nobody', async (q) => {
    const answer = await editor.get(`/api/references/search?q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
  })
})

describe('the level of evidence', () => {
  test('follows from the kind of study', async () => {
    const id = await createReference({ studyType: 'cohort' })
    expect(await readReference(id)).toMatchObject({ evidenceLevel: '3' })
    await editor.patch(`/api/references/${id}`, { studyType: 'randomized-trial' })
    expect(await readReference(id)).toMatchObject({ evidenceLevel: '2' })
  })

  test('another level needs a reason', async () => {
    const id = await createReference({ studyType: 'cohort' })
    const answer = await editor.patch(`/api/references/${id}`, { evidenceLevelOverride: '1' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Say why this source has another level')
    expect(answer.text).toContain('"path":"evidenceLevelReason"')
  })

  test('each decision is logged with who, when, what and why, also when it is taken back', async () => {
    const id = await createReference({ studyType: 'cohort' })
    await editor.patch(`/api/references/${id}`, {
      evidenceLevelOverride: '2',
      evidenceLevelReason: 'Very large effect.',
    })
    await editor.patch(`/api/references/${id}`, { note: 'Nothing about the level.' })
    await cms.as('contributor').patch(`/api/references/${id}`, { evidenceLevelOverride: null })
    const { evidenceLevel, evidenceLevelReason, appraisalLog } = LogSchema.parse(
      await readReference(id),
    )
    expect({ evidenceLevel, evidenceLevelReason }).toEqual({
      evidenceLevel: '3',
      evidenceLevelReason: null,
    })
    expect(appraisalLog).toEqual([
      expect.objectContaining({
        by: testRun().staff.editor.id,
        byName: expect.any(String),
        from: '3',
        to: '2',
        reason: 'Very large effect.',
      }),
      expect.objectContaining({
        by: testRun().staff.contributor.id,
        from: '2',
        to: '3',
        reason: null,
      }),
    ])
  })

  test('nobody writes the level or the log by hand', async () => {
    const forged = { at: new Date().toISOString(), byName: 'Somebody else', from: '5', to: '1' }
    const id = await createReference({
      studyType: 'cohort',
      evidenceLevel: '1',
      appraisalLog: [forged],
    })
    const fields = { evidenceLevel: '1', appraisalLog: [forged], duplicateKey: 'x' }
    expect((await cms.as('admin').patch(`/api/references/${id}`, fields)).status).toBe(200)
    const { evidenceLevel, appraisalLog } = LogSchema.parse(await readReference(id))
    expect({ evidenceLevel, appraisalLog }).toEqual({ evidenceLevel: '3', appraisalLog: [] })
  })
})

describe('the standing of a source', () => {
  test.each(['concern', 'retracted', 'withdrawn'])(
    '“%s” needs a date or a notice',
    async (status) => {
      const id = await createReference()
      const bare = await editor.patch(`/api/references/${id}`, { status })
      expect(bare.status).toBe(400)
      expect(bare.text).toContain('Say since when this is so')
      const dated = await editor.patch(`/api/references/${id}`, { status, statusDate: '2019-05' })
      expect(dated.status).toBe(200)
    },
  )

  test('the notice is kept in one form', async () => {
    const statusNoticeId = 'https://doi.org/10.1056/NEJMc1806491'
    const id = await createReference({ status: 'retracted', statusNoticeId })
    expect(await readReference(id)).toMatchObject({ statusNoticeId: '10.1056/nejmc1806491' })
  })

  test('a retraction that came from elsewhere is taken without a date', async () => {
    const word = ownWord()
    const text = `TY  - JOUR\nTI  - RETRACTED: The case of ${word}\nPY  - 2001\nER  - \n`
    expect((await importFile(editor, { filename: 'retracted.ris', text })).created).toBe(1)
    const found = await editor.get(`/api/references?where[title][like]=${word}&depth=0`)
    const [reference] = z
      .object({ docs: z.array(z.looseObject({ id: z.string() })) })
      .parse(found.body).docs
    expect(reference).toMatchObject({ status: 'retracted', source: 'import' })
    const noted = await editor.patch(`/api/references/${reference?.id}`, { note: 'Seen.' })
    expect(noted.status).toBe(200)
  })

  test('nobody can say that it came from elsewhere', async () => {
    const fields = { title: 'Claimed', status: 'retracted', source: 'pubmed' }
    const answer = await editor.post('/api/references', fields)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('statusDate')])
  })
})

describe('duplicates', () => {
  test('the same identifier in another form is blocked, and the message names the record', async () => {
    const word = ownWord()
    const number = String(10_000_000 + Math.floor(Math.random() * 89_999_999))
    const id = await createReference({
      citationKey: word,
      DOI: `10.1234/${word}`,
      PMID: number,
      PMCID: `PMC${number}`,
    })
    const again = [
      { DOI: `https://doi.org/10.1234/${word.toUpperCase()}` },
      { PMID: `PMID: ${number}` },
      { PMCID: `pmc${number}` },
    ]
    for (const identifier of again) {
      const answer = await editor.post('/api/references', { title: 'Another', ...identifier })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(`This source is already here as ${word}.`)
      expect(await listDuplicates(identifier)).toEqual([
        expect.objectContaining({ id, citationKey: word, isSame: true }),
      ])
    }
    expect(await listDuplicates({ id, DOI: `10.1234/${word}` })).toEqual([])
  })

  test('the same title, year and first author are found, and only warned of', async () => {
    const word = ownWord()
    const source = { title: `On ${word}.`, issued: '1993-07', author: [{ family: 'Dean' }] }
    const id = await createReference(source)
    const question = { title: `ON  <i>${word}</i>`, issued: '1993', firstAuthor: 'DEAN' }
    expect(await listDuplicates(question)).toEqual([expect.objectContaining({ id, isSame: false })])
    expect(await listDuplicates({ ...question, issued: '1994' })).toEqual([])
    expect((await editor.post('/api/references', source)).status).toBe(201)
  })
})

describe('where a reference is used', () => {
  test('the published article and the newest draft are told apart', async () => {
    const id = await createReference()
    const article = await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', id) })
    expect(await readUses(id)).toEqual({
      total: 1,
      articles: [
        expect.objectContaining({
          id: article.id,
          isPublished: true,
          isDraft: false,
          isFurtherReading: false,
        }),
      ],
    })
    const draft = { body: lexicalBody('Nothing.'), _status: 'draft', lockVersion: 0 }
    await editor.patch(`/api/articles/${article.id}?draft=true`, draft)
    expect((await readUses(id)).articles).toEqual([
      expect.objectContaining({ isPublished: true, isDraft: false }),
    ])
  })

  test('a draft that recommends it counts, an older version does not', async () => {
    const id = await createReference()
    const draft = await editor.post('/api/articles?draft=true', {
      headline: 'A draft',
      furtherReading: [id],
      _status: 'draft',
    })
    expect((await readUses(id)).articles).toEqual([
      expect.objectContaining({ isPublished: false, isDraft: true, isFurtherReading: true }),
    ])
    const emptied = { furtherReading: [], _status: 'draft', lockVersion: 0 }
    await editor.patch(`/api/articles/${draft.id()}?draft=true`, emptied)
    expect(await readUses(id)).toEqual({ articles: [], total: 0 })
    expect((await editor.delete(`/api/references/${id}`)).status).toBe(200)
  })

  test('who may not read a draft learns only that there is one', async () => {
    const id = await createReference()
    const headline = `Secret ${randomUUID()}`
    await editor.post('/api/articles?draft=true', {
      headline,
      furtherReading: [id],
      _status: 'draft',
    })
    for (const caller of ['moderator', 'contributor'] as const) {
      expect(await readUses(id, caller)).toEqual({ articles: [], total: 1 })
    }
    expect((await readUses(id, 'medicalReviewer')).articles).toHaveLength(1)
  })

  test('a reference in use is not deleted, and the message names the articles', async () => {
    const id = await createReference()
    const body = lexicalBody('A claim.', id)
    await publishArticle({ headline: 'First article', isOpinion: false, body })
    for (const headline of ['Second article', 'Third article', 'Fourth article']) {
      await editor.post('/api/articles?draft=true', { headline, body, _status: 'draft' })
    }
    const answer = await editor.delete(`/api/references/${id}`)
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('“Fourth article”, “Third article”, “Second article”, and 1 more')
    expect((await editor.get(`/api/references/${id}`)).status).toBe(200)
  })

  test('of several to delete, those in use stay', async () => {
    const [used, unused] = [await createReference(), await createReference()]
    await publishArticle({ isOpinion: false, body: lexicalBody('A claim.', used) })
    const answer = await editor.delete(
      `/api/references?where[id][in][0]=${used}&where[id][in][1]=${unused}`,
    )
    expect(answer.text).toContain('this reference. Take it out there first')
    expect((await editor.get(`/api/references/${used}`)).status).toBe(200)
    expect((await editor.get(`/api/references/${unused}`)).status).toBe(404)
  })
})

describe('who may ask', () => {
  test.each(STAFF_ROLES)('the %s searches and sees uses', async (role) => {
    const id = await createReference()
    expect((await cms.as(role).get('/api/references/search?q=a')).status).toBe(200)
    expect((await cms.as(role).get(`/api/references/${id}/uses`)).status).toBe(200)
  })

  test.each(['medicalReviewer', 'moderator'] as const)(
    'the %s compares no references',
    async (role) => {
      const answer = await cms.as(role).post('/api/references/duplicates', { title: 'A' })
      expect(answer.status).toBe(403)
    },
  )

  test.each(['anonymous', 'site', 'reader', 'readerWithoutSite'] as const)(
    'for the %s there is nothing',
    async (caller) => {
      expect((await cms.as(caller).get('/api/references/search?q=a')).status).toBe(404)
      expect((await cms.as(caller).get(`/api/references/${absentId()}/uses`)).status).toBe(404)
      const duplicates = await cms.as(caller).post('/api/references/duplicates', {})
      expect(duplicates.status).toBe(404)
    },
  )

  test('a reference that is not there is used nowhere', async () => {
    expect((await editor.get(`/api/references/${absentId()}/uses`)).status).toBe(404)
  })
})
