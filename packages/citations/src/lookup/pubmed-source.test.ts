import { formatReference } from '../format-reference'
import { pubmedSource } from './pubmed-source'
import { PubmedSummarySchema } from './pubmed-summary'
import {
  PMC_ARTICLE,
  PUBMED_ARTICLE,
  PUBMED_CORRECTED,
  PUBMED_RETRACTED,
  PUBMED_REVIEW,
} from './recorded-pubmed'

function read(record: unknown) {
  const source = pubmedSource(PubmedSummarySchema.parse(record))
  if (source === null) throw new Error('The record was not read.')
  return source
}

test('a journal article: every field of a reference', () => {
  expect(read(PUBMED_ARTICLE.result['11425281'])).toEqual({
    draft: {
      citationKey: null,
      csl: {
        type: 'article-journal',
        title: 'The multifaceted and widespread pathology of magnesium deficiency',
        author: [{ family: 'Johnson', given: 'S' }],
        issued: { 'date-parts': [[2001, 2]] },
        'container-title': 'Medical hypotheses',
        'container-title-short': 'Med Hypotheses',
        volume: '56',
        issue: '2',
        page: '163-70',
        DOI: '10.1054/mehy.2000.1133',
        PMID: '11425281',
        ISSN: '0306-9877',
        language: 'en',
      },
      raw: null,
      abstract: null,
      note: null,
      studyType: 'narrative-review',
      status: 'active',
      statusDate: null,
      statusNotice: null,
      statusNoticeId: null,
      custom: null,
    },
    warnings: [],
  })
})

test.each([
  [
    'ama',
    'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 2001;56(2):163-170.',
  ],
  [
    'vancouver',
    'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 2001;56(2):163-70.',
  ],
] as const)('a looked-up article reads in %s as the manual has it', (style, expected) => {
  const { draft } = read(PUBMED_ARTICLE.result['11425281'])
  const { DOI: _doi, ...csl } = draft.csl
  const reference = {
    ...draft,
    id: 'r',
    citationKey: 'johnson-2001',
    evidenceLevel: null,
    csl: { ...csl, id: 'r' },
  }
  const text = formatReference(reference, style)
    .map((segment) => segment.text)
    .join('')
  expect(text.startsWith(expected.slice(0, -1))).toBe(true)
})

test('a corrected article names its erratum', () => {
  const { draft } = read(PUBMED_CORRECTED.result['15509818'])
  expect(draft).toMatchObject({
    status: 'corrected',
    statusDate: '2005-03-03',
    statusNotice: 'Erratum in: N Engl J Med. 2005 Mar 3;352(9):950.',
    studyType: null,
  })
  expect(draft.csl.author?.[0]).toEqual({ family: 'van de Beek', given: 'D' })
})

test('a retracted trial by a group', () => {
  const { draft } = read(PUBMED_RETRACTED.result['23432189'])
  expect(draft).toMatchObject({
    status: 'retracted',
    statusDate: '2018-06-21',
    statusNoticeId: '29897867',
    studyType: 'randomized-trial',
  })
  expect(draft.csl.author?.at(-1)).toEqual({ literal: 'PREDIMED Study Investigators' })
})

test('a record of PubMed Central, and the same in PubMed', () => {
  const central = read(PMC_ARTICLE.result['8094449']).draft
  expect(central.csl).toMatchObject({
    PMID: '33539552',
    PMCID: 'PMC8094449',
    DOI: '10.1002/14651858.cd004265.pub4',
    page: 'CD004265',
    issued: { 'date-parts': [[2021, 1, 7]] },
  })
  const pubmed = read(PUBMED_REVIEW.result['33539552']).draft
  expect(pubmed).toMatchObject({ studyType: 'systematic-review' })
  expect(pubmed.csl).toMatchObject({ PMID: '33539552', PMCID: 'PMC8094449' })
})

test.each<[rule: string, record: Record<string, unknown>, expected: Record<string, unknown>]>([
  [
    'a colon without a space before it',
    { fulljournalname: 'JAMA : the journal of the American Medical Association', source: 'JAMA' },
    { 'container-title': 'JAMA: the journal of the American Medical Association' },
  ],
  [
    'an article number',
    { elocationid: 'pii: e123. doi: 10.1234/x' },
    { page: 'e123', DOI: '10.1234/x' },
  ],
  ['two languages are none', { lang: ['eng', 'fre'] }, { title: 'A title' }],
  [
    'a chapter of a book',
    {
      doctype: 'chapter',
      booktitle: 'StatPearls',
      publishername: 'StatPearls Publishing',
      publisherlocation: 'Treasure Island (FL)',
      pubdate: '2024 Jan',
    },
    {
      type: 'chapter',
      'container-title': 'StatPearls',
      publisher: 'StatPearls Publishing',
      'publisher-place': 'Treasure Island (FL)',
    },
  ],
  [
    'a book',
    { doctype: 'book', title: '', booktitle: 'Dietary Reference Intakes' },
    { type: 'book', title: 'Dietary Reference Intakes' },
  ],
])('%s', (_rule, record, expected) => {
  expect(read({ uid: '1', title: 'A title.', ...record }).draft.csl).toMatchObject(expected)
})

test('a notice says that it is one', () => {
  expect(read({ uid: '1', title: 'Erratum.', pubtype: ['Published Erratum'] }).warnings).toEqual([
    'This is a notice (published erratum) about another publication, not the source itself.',
  ])
})
