import {
  type CrossrefUpdate,
  type PubmedComment,
  readCrossrefStatus,
  readPubmedStatus,
  readTitleLabel,
} from './publication-status'

test.each<[type: string, status: string]>([
  ['retraction', 'retracted'],
  ['Retraction', 'retracted'],
  ['withdrawal', 'withdrawn'],
  ['removal', 'withdrawn'],
  ['expression_of_concern', 'concern'],
  ['expression-of-concern', 'concern'],
  ['partial_retraction', 'corrected'],
  ['correction', 'corrected'],
  ['corrigendum', 'corrected'],
  ['erratum', 'corrected'],
  ['new_version', 'active'],
  ['addendum', 'active'],
])('a work with the Crossref update %j is %s', (type, status) => {
  expect(readCrossrefStatus([{ type }]).status).toBe(status)
})

test('the gravest update of Crossref counts, with its date and its DOI', () => {
  const updates: CrossrefUpdate[] = [
    {
      type: 'correction',
      DOI: '10.1016/S0140-6736(04)15715-2',
      updated: { 'date-parts': [[2004, 3]] },
    },
    {
      type: 'retraction',
      DOI: '10.1016/S0140-6736(10)60175-4',
      updated: { 'date-parts': [[2010, 2, 6]] },
    },
  ]
  expect(readCrossrefStatus(updates)).toEqual({
    status: 'retracted',
    statusDate: '2010-02-06',
    statusNotice: null,
    statusNoticeId: '10.1016/s0140-6736(10)60175-4',
  })
})

test('one notice deposited twice counts with its first date, also when it is only an instant', () => {
  const DOI = '10.1016/j.lungcan.2026.109332'
  const type = 'expression_of_concern'
  expect(
    readCrossrefStatus([
      { type, DOI, updated: { 'date-parts': [[2026, 5, 1]] } },
      { type, DOI, updated: { 'date-time': '2026-02-13T00:00:00Z' } },
    ]),
  ).toMatchObject({ status: 'concern', statusDate: '2026-02-13', statusNoticeId: DOI })
})

test.each<[reftype: string, status: string]>([
  ['Retraction in', 'retracted'],
  ['Retracted and republished in', 'retracted'],
  ['Expression of concern in', 'concern'],
  ['Erratum in', 'corrected'],
  ['Corrected and republished in', 'corrected'],
  ['Comment in', 'active'],
  ['Update in', 'active'],
])('a PubMed record with %j is %s', (reftype, status) => {
  expect(readPubmedStatus({ publicationTypes: [], comments: [{ reftype }] }).status).toBe(status)
})

test('a linked notice of PubMed tells date, place and number', () => {
  const comments: PubmedComment[] = [
    { reftype: 'Comment in', refsource: 'N Engl J Med. 2005 Feb 3;352(5):512-5', pmid: 15689595 },
    { reftype: 'Erratum in', refsource: 'N Engl J Med. 2005 Mar 3;352(9):950', pmid: '' },
  ]
  expect(readPubmedStatus({ publicationTypes: ['Journal Article'], comments })).toEqual({
    status: 'corrected',
    statusDate: '2005-03-03',
    statusNotice: 'Erratum in: N Engl J Med. 2005 Mar 3;352(9):950.',
    statusNoticeId: null,
  })
})

test('a retracted publication is one without its notice, and takes the details from it', () => {
  const publicationTypes = ['Journal Article', 'Retracted Publication']
  expect(readPubmedStatus({ publicationTypes, comments: [] })).toEqual({
    status: 'retracted',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  })
  const comments = [
    {
      reftype: 'Retraction in',
      refsource: 'N Engl J Med. 2018 Jun 21;378(25):2441-2442',
      pmid: '29897867',
    },
  ]
  expect(readPubmedStatus({ publicationTypes, comments })).toMatchObject({
    status: 'retracted',
    statusDate: '2018-06-21',
    statusNoticeId: '29897867',
  })
})

test.each([
  [
    'RETRACTED: Ileal-lymphoid-nodular hyperplasia',
    'Ileal-lymphoid-nodular hyperplasia',
    'retracted',
  ],
  ['Retracted Article: Bone loss', 'Bone loss', 'retracted'],
  ['[Retracted] Bone loss', '[Retracted] Bone loss', 'active'],
  ['WITHDRAWN: Bone loss', 'Bone loss', 'withdrawn'],
  ['Retracted papers: a review', 'Retracted papers: a review', 'active'],
  ['Bone loss', 'Bone loss', 'active'],
])('the title %j is %j and %s', (labelled, title, status) => {
  expect(readTitleLabel(labelled)).toEqual({ title, status })
})
