import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import {
  AddOutcomeSchema,
  LookUpOutcomeSchema,
  type LookUpOutcome,
} from '../src/collections/references/api/look-up-outcome'
import { type Caller, cms } from './harness/cms-client'
import { BAD_WORKS, listUpstreamRequests, workAtPort } from './harness/upstream'

const LOOK_UP = '/api/references/look-up'
const ADD = '/api/references/add'

async function lookUp(text: string, caller: Caller = 'editor'): Promise<LookUpOutcome> {
  const answer = await cms.as(caller).post(LOOK_UP, { text })
  expect(answer.status).toBe(200)
  return LookUpOutcomeSchema.parse(answer.body)
}

async function add(kind: 'DOI' | 'PMID' | 'PMCID', value: string, caller: Caller = 'editor') {
  const answer = await cms.as(caller).post(ADD, { identifier: { kind, value } })
  expect(answer.status).toBe(200)
  return AddOutcomeSchema.parse(answer.body)
}

async function countReferences(): Promise<number> {
  const { body } = await cms.as('editor').get('/api/references/count')
  return z.object({ totalDocs: z.number() }).parse(body).totalDocs
}

test('a DOI in any form fills in the fields, and nothing is stored', async () => {
  const before = await countReferences()
  for (const text of [
    '10.1371/journal.pone.0033693',
    'doi: 10.1371/JOURNAL.PONE.0033693',
    'https://doi.org/10.1371/journal.pone.0033693',
  ]) {
    expect(await lookUp(text)).toMatchObject({
      status: 'found',
      identifier: { kind: 'DOI', value: '10.1371/journal.pone.0033693' },
      source: 'crossref',
      warnings: [],
      draft: {
        csl: {
          title: expect.stringMatching(/^Methylphenidate Exposure Induces .* of Mice$/),
          'container-title': 'PLoS ONE',
          issued: { 'date-parts': [[2012, 3, 21]] },
        },
      },
      text: expect.stringMatching(/^Sadasivan S, Pond BB, Pani AK, .* 2012;7\(3\):e33693/),
    })
  }
  expect(await countReferences()).toBe(before)
  const asked = (await listUpstreamRequests()).filter((url) => url.includes('pone.0033693'))
  expect(asked).toEqual(['/works/10.1371%2Fjournal.pone.0033693'])
})

test('what was previewed is what is added, with the answer of the registry', async () => {
  const found = await lookUp('PMID: 11425281')
  expect(found).toMatchObject({
    status: 'found',
    source: 'pubmed',
    text: expect.stringMatching(
      /^Johnson S\. The multifaceted and widespread pathology of magnesium deficiency\. Med Hypotheses\. 2001;56\(2\):163-170\./,
    ),
  })
  const created = await add('PMID', '11425281', 'contributor')
  if (created.status !== 'created') throw new Error(`It was not created: ${created.status}`)
  expect(created.reference).toMatchObject({ citationKey: 'johnson-2001', year: 2001 })
  const stored = await cms.as('editor').get(`/api/references/${created.reference.id}`)
  expect(stored.body).toMatchObject({
    source: 'pubmed',
    PMID: '11425281',
    DOI: '10.1054/mehy.2000.1133',
    page: '163-70',
    studyType: 'narrative-review',
    upstream: { note: null, answer: { result: { '11425281': { uid: '11425281' } } } },
  })

  expect(await lookUp('11425281')).toMatchObject({ status: 'here', reference: created.reference })
  expect(await lookUp('10.1054/mehy.2000.1133')).toMatchObject({ status: 'here' })
  expect(await add('PMID', '11425281')).toEqual({ status: 'here', reference: created.reference })
})

test('a DOI that Crossref does not know is found in PubMed', async () => {
  expect(await lookUp('10.1056/NEJMoa040845', 'admin')).toMatchObject({
    status: 'found',
    identifier: { kind: 'DOI', value: '10.1056/nejmoa040845' },
    source: 'pubmed',
    draft: { status: 'corrected', csl: { PMID: '15509818' } },
  })
})

test('two people add one source: it is there once', async () => {
  const outcomes = await Promise.all(
    (['admin', 'contributor', 'admin', 'contributor'] as const).map((caller) =>
      add('PMID', '15509818', caller),
    ),
  )
  const ids = outcomes.map((outcome) => 'reference' in outcome && outcome.reference.id)
  expect(new Set(ids).size).toBe(1)
  expect(outcomes.filter(({ status }) => status === 'created')).toHaveLength(1)
})

test('a PMCID leads to the record of PubMed, which knows the kind of study', async () => {
  expect(await lookUp('https://pmc.ncbi.nlm.nih.gov/articles/PMC8094449/')).toMatchObject({
    status: 'found',
    source: 'pubmed',
    draft: {
      studyType: 'systematic-review',
      csl: { PMID: '33539552', PMCID: 'PMC8094449', page: 'CD004265' },
    },
  })
})

test('a retracted source says so, and is stored so', async () => {
  expect(await lookUp('10.1016/S0140-6736(97)11096-0')).toMatchObject({
    status: 'found',
    draft: {
      status: 'retracted',
      statusDate: '2010-02-06',
      statusNoticeId: '10.1016/s0140-6736(10)60175-4',
    },
  })
  const created = await add('PMID', '23432189')
  expect(created).toMatchObject({ status: 'created', reference: { status: 'retracted' } })
})

test('a source that is probably here is shown beside it, and may be added all the same', async () => {
  await cms.as('editor').post('/api/references', {
    type: 'article-journal',
    title: 'Hand-washing promotion for preventing diarrhoea',
    author: [{ family: 'Ejemot-Nwadiaro', given: 'Regina I' }],
    issued: '2021',
  })
  const similar = await lookUp('PMID 33539552')
  expect(similar).toMatchObject({
    status: 'similar',
    draft: { csl: { PMID: '33539552' } },
    references: [{ title: 'Hand-washing promotion for preventing diarrhoea', year: 2021 }],
  })
  expect(await add('PMID', '33539552')).toMatchObject({ status: 'created' })
})

test('a record that is to be filled is not told that it is here already', async () => {
  const admin = cms.as('admin')
  const DOI = '10.1016/s0140-6736(10)60175-4'
  const own = (await admin.post('/api/references', { type: 'document', title: 'Mine', DOI })).id()
  expect(await lookUp(DOI, 'admin')).toMatchObject({ status: 'here', reference: { id: own } })
  const answer = await admin.post(LOOK_UP, { text: DOI, forId: own })
  expect(answer.body).toMatchObject({ status: 'found', draft: { csl: { DOI } } })
  await admin.delete(`/api/references/${own}`)
})

test('a notice is found with a word of warning', async () => {
  expect(await lookUp('10.1016/s0140-6736(10)60175-4')).toMatchObject({
    status: 'found',
    warnings: [expect.stringContaining('not the source itself')],
  })
})

test('what is no identifier is not looked up', async () => {
  const asked = await listUpstreamRequests()
  for (const text of ['magnesium', 'http://169.254.169.254/latest', '10.1056/a b']) {
    expect(await lookUp(text, 'admin')).toEqual({
      status: 'not-an-identifier',
      message: expect.stringContaining('10.1056/'),
    })
  }
  expect(await listUpstreamRequests()).toEqual(asked)
})

test('every way to fail has its own sentence and keeps the identifier', async () => {
  const failures = await Promise.all(
    (
      [
        ['10.5555/unknown', 'unknown'],
        [BAD_WORKS.reset, 'offline'],
        [BAD_WORKS.silent, 'timeout'],
        [BAD_WORKS.limited, 'limited'],
        [BAD_WORKS.html, 'malformed'],
      ] as const
    ).map(async ([doi, status]) => {
      const outcome = await lookUp(doi)
      expect(outcome).toMatchObject({ status, identifier: { kind: 'DOI', value: doi } })
      if (!('message' in outcome)) throw new Error('It says nothing.')
      expect(outcome.message).toContain(doi)
      return outcome.message.replace(doi, '')
    }),
  )
  expect(new Set(failures).size).toBe(5)
  expect(await lookUp(BAD_WORKS.limited)).toMatchObject({ retryAfterSeconds: 7 })
  expect(await lookUp('PMID 99999999')).toMatchObject({ status: 'unknown' })
})

test.each([
  ['broken JSON', BAD_WORKS.broken, 'malformed'],
  ['another shape', BAD_WORKS.wrongShape, 'malformed'],
  ['a gigabyte', BAD_WORKS.endless, 'malformed'],
  ['endless redirects', BAD_WORKS.redirects, 'malformed'],
  ['a byte now and then', BAD_WORKS.slow, 'timeout'],
])('an answer of %s is given up', async (_name, doi, status) => {
  expect(await lookUp(doi, 'admin')).toMatchObject({ status, identifier: { value: doi } })
})

test('a redirect inside the network is not followed', async () => {
  let connections = 0
  const canary = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
  const { port } = canary.address() as AddressInfo
  expect(await lookUp(workAtPort(port), 'admin')).toMatchObject({ status: 'malformed' })
  await new Promise((resolve) => canary.close(resolve))
  expect(connections).toBe(0)
})

test('hostile fields become a reference within its bounds, with warnings', async () => {
  const outcome = await lookUp(BAD_WORKS.hostile)
  if (outcome.status !== 'found') throw new Error(outcome.status)
  expect(outcome.draft.csl.title).toBe('Bone alert(1) loss')
  expect(outcome.draft.csl.author).toHaveLength(200)
  expect(outcome.draft.csl.volume).toBeUndefined()
  expect(outcome.warnings).toHaveLength(2)
  expect(await add('DOI', BAD_WORKS.hostile)).toMatchObject({ status: 'created' })
})

test('a very long answer is kept without what the work itself cites', async () => {
  const created = await add('DOI', BAD_WORKS.large)
  if (created.status !== 'created') throw new Error(created.status)
  const stored = await cms.as('editor').get(`/api/references/${created.reference.id}`)
  expect(stored.body).toMatchObject({
    upstream: {
      note: expect.stringContaining('left out'),
      answer: { message: { DOI: BAD_WORKS.large } },
    },
  })
  expect(stored.text.length).toBeLessThan(100_000)
})

test.each(['anonymous', 'site', 'reader', 'medicalReviewer', 'moderator'] as const)(
  '%s neither looks up nor adds',
  async (caller) => {
    const asked = await listUpstreamRequests()
    const identifier = { kind: 'PMID', value: '15509818' }
    const statuses = [
      (await cms.as(caller).post(LOOK_UP, { text: '15509818' })).status,
      (await cms.as(caller).post(ADD, { identifier })).status,
    ]
    const isStaff = caller === 'medicalReviewer' || caller === 'moderator'
    expect(statuses).toEqual(isStaff ? [403, 403] : [404, 404])
    expect(await listUpstreamRequests()).toEqual(asked)
  },
)

test.each<[fault: string, address: string, body: unknown]>([
  ['nothing to look up', LOOK_UP, {}],
  ['an operator for a text', LOOK_UP, { text: { $gt: '' } }],
  ['a very long text', LOOK_UP, { text: 'a'.repeat(2_000) }],
  ['an address beside the text', LOOK_UP, { text: '1', url: 'http://127.0.0.1/' }],
  ['an address for a DOI', ADD, { identifier: { kind: 'DOI', value: 'http://127.0.0.1/' } }],
  ['another kind', ADD, { identifier: { kind: 'URL', value: 'http://127.0.0.1/' } }],
  ['fields to store', ADD, { identifier: { kind: 'PMID', value: '1' }, draft: { title: 'Mine' } }],
])('a body with %s is refused', async (_fault, address, body) => {
  expect((await cms.as('admin').post(address, body)).status).toBe(422)
})

test('nobody but the CMS writes the answer of a registry', async () => {
  const created = await cms.as('admin').post('/api/references', {
    type: 'book',
    title: 'By hand',
    upstream: { answer: 'forged' },
  })
  const stored = await cms.as('admin').get(`/api/references/${created.id()}`)
  expect(stored.text).not.toContain('forged')
})

test('who looks up too much is told how long to wait', async () => {
  const contributor = cms.as('contributor')
  let answer = await contributor.post(LOOK_UP, { text: '11425281' })
  for (let tries = 0; tries < 30 && answer.status === 200; tries += 1) {
    answer = await contributor.post(LOOK_UP, { text: '11425281' })
  }
  expect(answer.status).toBe(429)
  const seconds = Number(answer.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(LookUpOutcomeSchema.parse(answer.body)).toMatchObject({
    status: 'limited',
    identifier: { kind: 'PMID', value: '11425281' },
    retryAfterSeconds: seconds,
  })
})
