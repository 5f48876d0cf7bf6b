import { type ReferenceDraft, ReferenceDraftSchema } from '@footnote/contracts/reference-draft'
import { documentToDraft } from './document-to-draft'
import { draftToDocument } from './draft-to-document'

const stamps = { id: 'r1', createdAt: '', updatedAt: '' }

const full: ReferenceDraft = {
  citationKey: 'vikhanski-1993',
  csl: {
    type: 'chapter',
    title: 'Magnesium & bone',
    author: [{ family: 'Vikhanski', given: 'L', suffix: 'Jr' }, { literal: 'Bone Group' }],
    editor: [{ family: 'Ng' }],
    issued: {
      'date-parts': [
        [1993, 7],
        [1993, 8],
      ],
    },
    accessed: { 'date-parts': [[2024, 2, 29]] },
    'container-title': 'Medical Hypotheses',
    'container-title-short': 'Med Hypotheses',
    'collection-title': 'Bones',
    number: '7',
    genre: 'Report',
    volume: '41',
    issue: '2',
    page: '163-170',
    publisher: 'Churchill',
    'publisher-place': 'Edinburgh',
    edition: '2nd',
    DOI: '10.1054/mehy.2000.1133',
    PMID: '11425281',
    PMCID: 'PMC2808046',
    ISBN: '978-0-19-024655-6',
    ISSN: '0306-9877',
    URL: 'https://example.org/a',
    language: 'en',
  },
  raw: 'Vikhanski L. Magnesium & bone.',
  abstract: 'We looked at it.',
  note: 'Read again.',
  studyType: 'cohort',
  status: 'retracted',
  statusDate: '2001-05',
  statusNotice: 'The data were made up.',
  statusNoticeId: '10.1056/nejmc1806491',
  custom: { 'ris:C1': ['one', 'two'], rank: 1 },
}

test('a draft comes back from the library as it went in', () => {
  expect(documentToDraft({ ...draftToDocument(full, 'import'), ...stamps })).toEqual(full)
  expect(ReferenceDraftSchema.parse(full)).toEqual(full)
})

test('a draft of one text comes back from the library as it went in', () => {
  const bare: ReferenceDraft = {
    citationKey: null,
    csl: { type: 'document' },
    raw: 'Some old note',
    abstract: null,
    note: null,
    studyType: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    custom: null,
  }
  expect(documentToDraft({ ...draftToDocument(bare, 'manual'), ...stamps })).toEqual(bare)
})
