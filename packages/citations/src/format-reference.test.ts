import type { CslItem, Reference } from '@footnote/contracts/reference'
import { formatReference, formatReferences } from './format-reference'

function reference(id: string, csl: Partial<CslItem> | null, raw: string | null = null): Reference {
  return {
    id,
    citationKey: id,
    csl: csl === null ? null : { type: 'article-journal', ...csl, id: 'of-another-record' },
    raw,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }
}

const JOHNSON: Partial<CslItem> = {
  title: 'The multifaceted and widespread pathology of magnesium deficiency',
  author: [{ family: 'Johnson', given: 'S.' }],
  'container-title': 'Medical Hypotheses',
  'container-title-short': 'Med Hypotheses',
  volume: '56',
  issue: '2',
  page: '163-70',
  issued: { 'date-parts': [[2001]] },
}
const VIKHANSKI: Partial<CslItem> = {
  type: 'article-newspaper',
  title: 'Magnesium may slow bone loss',
  author: [{ family: 'Vikhanski', given: 'L.' }],
  'container-title': 'Med Tribune',
  issue: '9',
  issued: { 'date-parts': [[1993, 7, 22]] },
}
function listAuthors(count: number): CslItem['author'] {
  return 'ABCDEFGHIJKL'
    .slice(0, count)
    .split('')
    .map((letter) => ({ family: `Author${letter}`, given: 'Q.' }))
}

test('AMA sets the title of the periodical in italics and links the DOI', () => {
  const csl = { ...JOHNSON, title: 'T', DOI: 'https://doi.org/10.1054/MEHY.2000.1133' }
  expect(formatReference(reference('r1', csl), 'ama')).toEqual([
    { text: 'Johnson S. T. ', marks: [], href: null },
    { text: 'Med Hypotheses', marks: ['italic'], href: null },
    { text: '. 2001;56(2):163-170. ', marks: [], href: null },
    {
      text: 'doi:10.1054/mehy.2000.1133',
      marks: [],
      href: 'https://doi.org/10.1054/mehy.2000.1133',
    },
  ])
})

test('marks inside a title become marks, and other markup stays text', () => {
  const csl = { type: 'book' as const, title: '<i>In vitro</i> Ca<sup>2+</sup> & <script>' }
  expect(formatReference(reference('r1', csl), 'ama')).toEqual([
    { text: 'In vitro', marks: [], href: null },
    { text: ' Ca', marks: ['italic'], href: null },
    { text: '2+', marks: ['italic', 'superscript'], href: null },
    { text: ' & <script>', marks: ['italic'], href: null },
    { text: '.', marks: [], href: null },
  ])
})

test('no title can forge a mark', () => {
  expect(formatReference(reference('r1', { title: '\uE001bold\uE005' }), 'vancouver')).toEqual([
    { text: 'bold. [date unknown].', marks: [], href: null },
  ])
})

test('an address with quotes stays one link, and only http and https are links', () => {
  const page = { type: 'webpage' as const, title: 'T' }
  expect(
    formatReference(reference('r1', { ...page, URL: "https://example.org/'a'" }), 'ama').at(-1),
  ).toEqual({
    text: 'https://example.org/%27a%27',
    marks: [],
    href: 'https://example.org/%27a%27',
  })
  expect(formatReference(reference('r1', { ...page, URL: 'javascript:alert(1)' }), 'ama')).toEqual([
    { text: 'T. javascript:alert(1)', marks: [], href: null },
  ])
})

test('a reference that is only raw text is shown verbatim and keeps its place', () => {
  const references = [reference('r1', JOHNSON), reference('r2', null, 'Raw <b>1993</b>')]
  const formatted = formatReferences([...references].reverse(), 'ama')
  expect(formatted.map((entry) => entry.referenceId)).toEqual(['r2', 'r1'])
  expect(formatted[0]?.segments).toEqual([{ text: 'Raw <b>1993</b>', marks: [], href: null }])
})

test('author-date sorts by name and year and tells equal marks apart', () => {
  const references = [
    reference('v', VIKHANSKI),
    reference('j2', { ...JOHNSON, title: 'Zinc' }),
    reference('raw', null, 'Raw text'),
    reference('j1', JOHNSON),
  ]
  const formatted = formatReferences(references, 'author-date')
  expect(formatted.map(({ referenceId, mark }) => [referenceId, mark])).toEqual([
    ['j1', 'Johnson 2001a'],
    ['j2', 'Johnson 2001b'],
    ['v', 'Vikhanski 1993'],
    ['raw', 'raw'],
  ])
  expect(formatted[1]?.segments[0]?.text).toBe(
    'Johnson S. 2001b. Zinc. Med Hypotheses. 56(2):163-170.',
  )
})

test.each([
  [1, 'AuthorA 2020'],
  [2, 'AuthorA and AuthorB 2020'],
  [3, 'AuthorA et al. 2020'],
])('an author-date mark of %s authors reads %s', (count, mark) => {
  const item = { title: 'T', author: listAuthors(count), issued: { 'date-parts': [[2020]] } }
  expect(formatReferences([reference('r1', item)], 'author-date')[0]?.mark).toBe(mark)
})

test('a list leaves nothing behind for the next one', () => {
  formatReferences([reference('r1', JOHNSON), reference('r2', JOHNSON)], 'author-date')
  const [alone] = formatReferences([reference('r1', { ...JOHNSON, title: 'New' })], 'author-date')
  expect(alone?.mark).toBe('Johnson 2001')
  expect(alone?.segments[0]?.text).toContain('Johnson S. 2001. New.')
})

test('an edited reference is formatted anew, and the same text serves another record', () => {
  const textOf = (id: string, csl: Partial<CslItem>) =>
    formatReferences([reference(id, csl)], 'vancouver').map(({ referenceId, segments }) => [
      referenceId,
      segments[0]?.text,
    ])
  expect(textOf('r1', { title: 'First' })).toEqual([['r1', 'First. [date unknown].']])
  expect(textOf('r1', { title: 'Second' })).toEqual([['r1', 'Second. [date unknown].']])
  expect(textOf('r2', { title: 'First' })).toEqual([['r2', 'First. [date unknown].']])
})
