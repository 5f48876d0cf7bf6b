import type { CslItem, Reference } from '@footnote/contracts/reference'
import { type CitedSource, listReferenceProblems } from './list-reference-problems'

const STANDING: Reference = {
  id: '65a1b2c3d4e5f60718293a4b',
  citationKey: 'johnson-2001',
  csl: {
    id: '65a1b2c3d4e5f60718293a4b',
    type: 'article-journal',
    title: 'Magnesium deficiency',
    author: [{ family: 'Johnson' }],
    issued: { 'date-parts': [[2001]] },
    'container-title': 'Medical Hypotheses',
    DOI: '10.1054/mehy.2000.1133',
  },
  raw: null,
  studyType: 'narrative-review',
  evidenceLevel: null,
  status: 'active',
  statusDate: null,
  statusNotice: null,
  statusNoticeId: null,
}

test('a complete source that stands has no problem', () => {
  expect(problemsOf({})).toEqual([])
})

test.each<[what: string, source: Partial<CitedSource>, severity: string, message: RegExp]>([
  ['a deleted record', { reference: null }, 'blocks', /was deleted\. Remove the citation/],
  [
    'a new citation of retracted work',
    standing('retracted'),
    'blocks',
    /Retracted \(13 June 2018\)/,
  ],
  [
    'a new citation of withdrawn work',
    standing('withdrawn'),
    'blocks',
    /Withdrawn.*write under Evidence/,
  ],
  [
    'retracted work with a reason',
    { ...standing('retracted'), hasReason: true },
    'warns',
    /marked/,
  ],
  [
    'retracted work readers know',
    { ...standing('retracted'), isPubliclyCited: true },
    'warns',
    /marked/,
  ],
  ['an expression of concern', standing('concern'), 'warns', /Check that the claim stands/],
  ['a corrected source', standing('corrected'), 'warns', /Corrected \(13 June 2018\)\. Check/],
  ['a merged record', { mergedInto: 'johnson-2001-2' }, 'warns', /Merged into johnson-2001-2\./],
  [
    'a superseded source',
    { supersededBy: 'estruch-2018' },
    'warns',
    /Superseded by estruch-2018\./,
  ],
  [
    'one text',
    { reference: { ...STANDING, csl: null, raw: 'Old.' } },
    'warns',
    /Needs structuring/,
  ],
  ['no author', item({ author: undefined }), 'warns', /Names nobody/],
  ['an empty list of authors', item({ author: [] }), 'warns', /Names nobody/],
  ['no date', item({ issued: undefined }), 'warns', /Has no date/],
  ['no journal', item({ 'container-title': undefined }), 'warns', /name of the journal/],
  [
    'a chapter of no book',
    item({ type: 'chapter', 'container-title': '' }),
    'warns',
    /of the book/,
  ],
  ['no way to it', item({ DOI: undefined }), 'warns', /Gives readers no link/],
  ['a web page read at no date', item({ type: 'webpage' }), 'warns', /“Accessed”/],
])('%s has exactly one problem', (_, source, severity, message) => {
  expect(problemsOf(source)).toEqual([{ severity, message: expect.stringMatching(message) }])
})

test.each<[what: string, csl: Partial<CslItem>]>([
  ['a newspaper article without a name', { type: 'article-newspaper', author: undefined }],
  ['a book with editors only', { type: 'book', author: undefined, editor: [{ family: 'Ross' }] }],
  ['a book without a journal', { type: 'book', 'container-title': undefined }],
  [
    'a web page without a date that was read on a day',
    { type: 'webpage', issued: undefined, accessed: { 'date-parts': [[2025, 6, 2]] } },
  ],
])('%s is complete', (_, csl) => {
  expect(problemsOf(item(csl))).toEqual([])
})

test('what keeps from publishing comes first', () => {
  const { reference } = item({ DOI: undefined, issued: undefined })
  const fallen = { ...STANDING, ...reference, status: 'retracted' as const }
  expect(problemsOf({ reference: fallen }).map(({ severity }) => severity)).toEqual([
    'blocks',
    'warns',
    'warns',
  ])
})

test('of one text nothing else is asked than to take it apart', () => {
  const raw = { ...STANDING, csl: null, raw: 'Johnson S. Magnesium. 2001.' }
  expect(problemsOf({ reference: raw })).toHaveLength(1)
})

function problemsOf(source: Partial<CitedSource>) {
  return listReferenceProblems({
    reference: STANDING,
    supersededBy: null,
    mergedInto: null,
    isPubliclyCited: false,
    hasReason: false,
    ...source,
  })
}

function standing(status: Reference['status']): { reference: Reference } {
  return { reference: { ...STANDING, status, statusDate: '2018-06-13' } }
}

/** The standing source with other fields; an undefined one is left out. */
function item(fields: { [Name in keyof CslItem]?: CslItem[Name] | undefined }): {
  reference: Reference
} {
  const merged = { ...STANDING.csl, ...fields }
  const csl = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
  return { reference: { ...STANDING, csl: csl as CslItem } }
}
