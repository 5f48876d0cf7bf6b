import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import { crossrefSource } from './crossref-source'
import { CrossrefAnswerSchema } from './crossref-work'
import { CROSSREF_ARTICLE, CROSSREF_NOTICE, CROSSREF_RETRACTED } from './recorded-crossref'

function read(work: Record<string, unknown>) {
  const { message } = CrossrefAnswerSchema.parse({
    message: { DOI: '10.1234/a', type: 'journal-article', title: ['A title'], ...work },
  })
  const source = crossrefSource(message)
  if (source === null) throw new Error('The work was not read.')
  return source
}

test('a journal article: every field of a reference, and nothing that lists do not print', () => {
  const { draft, warnings } = read(CROSSREF_ARTICLE.message)
  expect(draft).toEqual({
    citationKey: null,
    csl: {
      type: 'article-journal',
      title:
        'Methylphenidate Exposure Induces Dopamine Neuron Loss and Activation of Microglia in the Basal Ganglia of Mice',
      author: [
        { family: 'Sadasivan', given: 'Shankar' },
        { family: 'Pond', given: 'Brooks B.' },
        { family: 'Pani', given: 'Amar K.' },
        { family: 'Qu', given: 'Chunxu' },
        { family: 'Jiao', given: 'Yun' },
        { family: 'Smeyne', given: 'Richard J.' },
      ],
      issued: { 'date-parts': [[2012, 3, 21]] },
      'container-title': 'PLoS ONE',
      'container-title-short': 'PLoS ONE',
      volume: '7',
      issue: '3',
      page: 'e33693',
      DOI: '10.1371/journal.pone.0033693',
      ISSN: '1932-6203',
    },
    raw: null,
    abstract: null,
    note: null,
    studyType: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    custom: null,
  })
  expect(warnings).toEqual([])
})

test('a retracted article: its notice and date, and a title without the label', () => {
  const { draft } = read(CROSSREF_RETRACTED.message)
  expect(draft).toMatchObject({
    status: 'retracted',
    statusDate: '2010-02-06',
    statusNoticeId: '10.1016/s0140-6736(10)60175-4',
  })
  expect(draft.csl.title).toMatch(/^Ileal-lymphoid-nodular hyperplasia/)
})

test('a notice says what it is about', () => {
  expect(read(CROSSREF_NOTICE.message).warnings).toEqual([
    'This is a notice (retraction) about 10.1016/s0140-6736(97)11096-0, not the source itself.',
  ])
})

test.each<[rule: string, work: Record<string, unknown>, expected: Record<string, unknown>]>([
  ['a text for a list', { title: 'One text' }, { title: 'One text' }],
  ['a number for a text', { volume: 12 }, { volume: '12' }],
  ['a field of another shape is left out', { page: { first: 1 }, volume: '3' }, { volume: '3' }],
  [
    'a subtitle',
    { title: ['Magnesium'], subtitle: ['A review'] },
    { title: 'Magnesium: A review' },
  ],
  [
    'the date of the issue, not of the web',
    {
      issued: { 'date-parts': [[2012, 12, 30]] },
      'published-print': { 'date-parts': [[2013, 3]] },
    },
    { issued: { 'date-parts': [[2013, 3]] } },
  ],
  [
    'the print date of the issue',
    {
      issued: { 'date-parts': [[2019]] },
      'journal-issue': { issue: '1', 'published-print': { 'date-parts': [[2020, 1]] } },
    },
    { issued: { 'date-parts': [[2020, 1]] } },
  ],
  ['an article number for pages', { 'article-number': 'e123' }, { page: 'e123' }],
  ['pages before an article number', { page: '1-9', 'article-number': '7' }, { page: '1-9' }],
  [
    'the ISSN of the print edition',
    {
      ISSN: ['1533-4406', '0028-4793'],
      'issn-type': [{ type: 'print', value: '0028-4793' }],
    },
    { ISSN: '0028-4793' },
  ],
  [
    'the abbreviation of the journal',
    { 'container-title': ['The Lancet &amp; more'], 'short-container-title': ['N. Engl. J. Med.'] },
    { 'container-title': 'The Lancet & more', 'container-title-short': 'N Engl J Med' },
  ],
  [
    'a chapter in a book of a series',
    {
      type: 'book-chapter',
      'container-title': ['Lecture Notes in Medicine', 'Bones'],
      publisher: 'Springer',
      'publisher-location': 'Berlin',
      editor: [{ family: 'Dean', given: 'C' }],
    },
    {
      type: 'chapter',
      'container-title': 'Bones',
      'collection-title': 'Lecture Notes in Medicine',
      publisher: 'Springer',
      'publisher-place': 'Berlin',
      editor: [{ family: 'Dean', given: 'C' }],
    },
  ],
  [
    'a book',
    {
      type: 'monograph',
      publisher: 'Oxford University Press',
      ISBN: ['9780190246556'],
      'edition-number': '11',
    },
    { type: 'book', publisher: 'Oxford University Press', ISBN: '9780190246556', edition: '11' },
  ],
  [
    'a preprint is part of its server',
    {
      type: 'posted-content',
      subtype: 'preprint',
      institution: [{ name: 'medRxiv' }],
      posted: { 'date-parts': [[2021, 5, 4]] },
    },
    { type: 'article', 'container-title': 'medRxiv', issued: { 'date-parts': [[2021, 5, 4]] } },
  ],
  [
    'a thesis names its university and degree',
    {
      type: 'dissertation',
      publisher: 'A repository',
      institution: [{ name: 'University of Basel' }],
      degree: ['PhD'],
    },
    { type: 'thesis', publisher: 'University of Basel', genre: 'PhD' },
  ],
  [
    'a source without a title of its own',
    { title: [], 'container-title': ['Nature'] },
    { title: 'Nature' },
  ],
])('%s', (_rule, work, expected) => {
  expect(read(work).draft.csl).toMatchObject(expected)
})

test('what was changed or left out becomes a warning', () => {
  const authors = [
    ...Array.from({ length: 10_000 }, (_, index) => ({ family: `Author${index}` })),
    { family: 'et al' },
  ]
  const { draft, warnings } = read({
    title: ['MAGNESIUM AND BONE IN ADULTS'],
    author: authors,
    abstract: `<jats:p>${'Bone loss. '.repeat(100_000)}</jats:p>`,
    relation: {
      'is-preprint-of': [{ 'id-type': 'doi', id: '10.1234/final', 'asserted-by': 'subject' }],
    },
  })
  expect(draft.csl.author).toHaveLength(200)
  expect(draft.abstract?.length).toBeLessThanOrEqual(REFERENCE_CHARS_MAX.abstract)
  expect(draft.abstract).toMatch(/loss\.…$|Bone…$/)
  expect(warnings).toEqual([
    'The title came in capitals. Check its names and abbreviations.',
    'The list of authors ended with “et al”. Add the others if you know them.',
    'This preprint has been published as 10.1234/final. Consider citing that instead.',
    'The source has 10,000 authors; the first 200 are kept.',
    'The abstract was cut to 10,000 characters.',
  ])
})

test.each([
  [
    'hostile fields',
    {
      title: ['<script>alert(1)</script>'.repeat(100)],
      volume: 'v'.repeat(5_000),
      page: 'p'.repeat(5_000),
    },
  ],
  ['an endless title', { title: ['ﷺ'.repeat(100_000)] }],
  [
    'an endless name',
    {
      author: [
        { family: 'x'.repeat(100_000), given: 'y'.repeat(100_000) },
        { name: 'z'.repeat(100_000) },
      ],
    },
  ],
])('%s fit into the bounds of a reference', (_name, work) => {
  const { draft, warnings } = read(work)
  expect(draft.csl.title?.length).toBeLessThanOrEqual(REFERENCE_CHARS_MAX.title)
  expect(warnings.every((warning) => warning.endsWith('.'))).toBe(true)
})

test('a work without any title is none', () => {
  expect(
    crossrefSource(CrossrefAnswerSchema.parse({ message: { DOI: '10.1234/a' } }).message),
  ).toBeNull()
})
