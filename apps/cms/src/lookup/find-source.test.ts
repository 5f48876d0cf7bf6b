import type { SourceIdentifier } from '../collections/references/api/source-identifier'
import { createFindSource } from './find-source'
import type { FoundSource, RegistryAnswer, RegistryFailure } from './registry'

const DOI: SourceIdentifier = { kind: 'DOI', value: '10.1234/a' }
const PMID: SourceIdentifier = { kind: 'PMID', value: '15509818' }
const FOUND: FoundSource = {
  status: 'found',
  source: 'pubmed',
  draft: {
    citationKey: null,
    csl: { type: 'article-journal', title: 'Magnesium' },
    raw: null,
    abstract: null,
    note: null,
    studyType: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    custom: null,
  },
  warnings: [],
  raw: {},
}
const failure = (status: 'unknown' | 'offline'): RegistryFailure => ({
  status,
  source: 'crossref',
  cause: '',
})

function createRegistries(answers: { crossref: RegistryAnswer; pubmed: RegistryAnswer }) {
  const crossref = { find: jest.fn(() => Promise.resolve(answers.crossref)) }
  const pubmed = { find: jest.fn(() => Promise.resolve(answers.pubmed)) }
  let time = 0
  const find = createFindSource({ crossref, pubmed, now: () => time })
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  return { crossref, pubmed, find, pass }
}

test('a DOI is asked of Crossref, a PMID of PubMed', async () => {
  const { crossref, pubmed, find } = createRegistries({
    crossref: { ...FOUND, source: 'crossref' },
    pubmed: FOUND,
  })
  expect(await find(DOI)).toMatchObject({ source: 'crossref' })
  expect(pubmed.find).not.toHaveBeenCalled()
  expect(await find(PMID)).toMatchObject({ source: 'pubmed' })
  expect(crossref.find).toHaveBeenCalledTimes(1)
})

test('a DOI that Crossref does not know is asked of PubMed', async () => {
  const { find } = createRegistries({ crossref: failure('unknown'), pubmed: FOUND })
  expect(await find(DOI)).toEqual(FOUND)
})

test('a DOI that nobody knows is unknown, whatever became of the second question', async () => {
  const { find } = createRegistries({ crossref: failure('unknown'), pubmed: failure('offline') })
  expect(await find(DOI)).toEqual(failure('unknown'))
})

test('PubMed is not asked for Crossref when that is offline', async () => {
  const { pubmed, find } = createRegistries({ crossref: failure('offline'), pubmed: FOUND })
  expect(await find(DOI)).toEqual(failure('offline'))
  expect(pubmed.find).not.toHaveBeenCalled()
})

test('what was found is asked once in ten minutes', async () => {
  const { pubmed, find, pass } = createRegistries({ crossref: failure('unknown'), pubmed: FOUND })
  await find(PMID)
  pass(9 * 60 * 1_000)
  await find(PMID)
  expect(pubmed.find).toHaveBeenCalledTimes(1)
  pass(2 * 60 * 1_000)
  await find(PMID)
  expect(pubmed.find).toHaveBeenCalledTimes(2)
})

test('a failure is not kept, and only the last hundred sources are', async () => {
  const { crossref, pubmed, find } = createRegistries({
    crossref: failure('offline'),
    pubmed: FOUND,
  })
  await find(DOI)
  await find(DOI)
  expect(crossref.find).toHaveBeenCalledTimes(2)
  for (let pmid = 1; pmid <= 101; pmid += 1) await find({ kind: 'PMID', value: String(pmid) })
  await find({ kind: 'PMID', value: '101' })
  expect(pubmed.find).toHaveBeenCalledTimes(101)
  await find({ kind: 'PMID', value: '1' })
  expect(pubmed.find).toHaveBeenCalledTimes(102)
})
