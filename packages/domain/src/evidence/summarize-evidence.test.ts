import type { EvidenceSource } from './evidence-source'
import { summarizeEvidence } from './summarize-evidence'

const NOW = new Date('2026-03-01T12:00:00.000Z')

function source(id: string, fields: Partial<EvidenceSource> = {}): EvidenceSource {
  return {
    id,
    status: 'active',
    statusDate: null,
    studyType: 'cohort',
    evidenceLevel: '3',
    issuedYear: 2020,
    isRaw: false,
    isSuperseded: false,
    ...fields,
  }
}

function summarize(
  citations: string[][],
  sources: EvidenceSource[],
  lastReviewed: string | null = null,
) {
  return summarizeEvidence({ citations, sources, lastReviewed, now: NOW })
}

function basesOf(citations: string[][], sources: EvidenceSource[]) {
  return summarize(citations, sources)
    .byBasis.filter(({ claimCount }) => claimCount > 0)
    .map(({ basis, claimCount }) => [basis, claimCount])
}

test('a claim counts once, under the strongest of its sources', () => {
  const sources = [source('a'), source('b', { evidenceLevel: '1' }), source('c')]
  expect(basesOf([['a'], ['a', 'b'], ['c', 'a']], sources)).toEqual([
    ['1', 1],
    ['3', 2],
  ])
})

test.each(['retracted', 'withdrawn', 'deleted'] as const)(
  'a source that is %s carries no claim',
  (status) => {
    const fallen = source('a', { status, evidenceLevel: '1' })
    expect(basesOf([['a'], ['a', 'b']], [fallen, source('b')])).toEqual([
      ['3', 1],
      ['fallen', 1],
    ])
  },
)

test('news and opinion carry a claim without a level', () => {
  const news = source('a', { studyType: 'news', evidenceLevel: null })
  expect(basesOf([['a']], [news])).toEqual([['no-level', 1]])
})

test('a source under concern or corrected still carries its claim', () => {
  const sources = [source('a', { status: 'concern' }), source('b', { status: 'corrected' })]
  expect(basesOf([['a'], ['b']], sources)).toEqual([['3', 2]])
})

test('kinds of study count claims and sources, the strongest design first', () => {
  const sources = [
    source('a', { studyType: null }),
    source('b', { studyType: 'systematic-review' }),
    source('c'),
    source('d'),
  ]
  expect(summarize([['a', 'c'], ['c'], ['d', 'c'], ['b', 'b']], sources).byStudyType).toEqual([
    { studyType: 'systematic-review', claimCount: 1, sourceCount: 1 },
    { studyType: 'cohort', claimCount: 3, sourceCount: 2 },
    { studyType: null, claimCount: 1, sourceCount: 1 },
  ])
})

test('an article without citations rests on nothing', () => {
  expect(summarize([], [source('a')])).toMatchObject({
    claimCount: 0,
    sourceCount: 0,
    byStudyType: [],
    ages: { years: [], medianYears: null, undatedCount: 0 },
    attention: [],
  })
})

test('an empty citation and an unknown source are no claims', () => {
  expect(summarize([[], ['gone']], []).claimCount).toBe(0)
})

test.each<[years: (number | null)[], median: number | null]>([
  [[2020], 6],
  [[2020, 2021], 5],
  [[1993, 2020, 2021], 6],
  [[null, 2016], 10],
  [[null], null],
])('sources of %j are %j years old in the middle', (years, medianYears) => {
  const sources = years.map((issuedYear, index) => source(String(index), { issuedYear }))
  const { ages } = summarize([sources.map(({ id }) => id)], sources)
  expect(ages.medianYears).toBe(medianYears)
  expect(ages.undatedCount).toBe(years.filter((year) => year === null).length)
})

test.each<[what: string, fields: Partial<EvidenceSource>, message: RegExp | null]>([
  ['stands', {}, null],
  ['was deleted', { status: 'deleted' }, /^Deleted/],
  [
    'was retracted',
    { status: 'retracted', statusDate: '2018-06-13' },
    /^Retracted \(13 June 2018\)/,
  ],
  ['is doubted', { status: 'concern' }, /^Under an expression of concern\./],
  [
    'was corrected after the review',
    { status: 'corrected', statusDate: '2025-07' },
    /^Corrected \(July 2025\)/,
  ],
  [
    'was corrected in the month of the review',
    { status: 'corrected', statusDate: '2025-06' },
    /^Corrected/,
  ],
  ['was corrected nobody knows when', { status: 'corrected' }, /^Corrected,/],
  ['was corrected before the review', { status: 'corrected', statusDate: '2025-05-31' }, null],
  ['is superseded', { isSuperseded: true }, /newer source/],
  ['is one text', { isRaw: true }, /^Needs structuring/],
  [
    'is a review of six years ago',
    { studyType: 'systematic-review', issuedYear: 2020 },
    /6 years ago/,
  ],
  ['is a review of five years ago', { studyType: 'systematic-review', issuedYear: 2021 }, null],
  ['is an old trial', { studyType: 'randomized-trial', issuedYear: 1990 }, null],
])('a source that %s is pointed out as %s', (_, fields, message) => {
  const { attention } = summarize([['a'], ['a']], [source('a', fields)], '2025-06-02T09:00:00.000Z')
  expect(attention).toEqual(
    message === null
      ? []
      : [{ sourceId: 'a', claimCount: 2, message: expect.stringMatching(message) }],
  )
})

test('a corrected source of an article that nobody reviewed is pointed out', () => {
  const { attention } = summarize([['a']], [source('a', { status: 'corrected' })])
  expect(attention[0]?.message).toBe('Corrected. Read the correction.')
})

test('the gravest comes first', () => {
  const sources = [source('a', { isRaw: true }), source('b', { status: 'retracted' })]
  const { attention } = summarize([['a'], ['b']], sources)
  expect(attention.map(({ sourceId }) => sourceId)).toEqual(['b', 'a'])
})
