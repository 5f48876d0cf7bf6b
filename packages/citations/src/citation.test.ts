import type { ArticleBody, CitationNode } from '@footnote/contracts/article-body'
import type { CitationStyle, CslItem, CslName, Reference } from '@footnote/contracts/reference'
import { citeArticle } from './cite-article'
import { type CitedMark, citationText, formatCitation } from './format-citation'

const PLAIN = { locator: null, prefix: null, suffix: null }

function numbered(...numbers: number[]): CitedMark[] {
  return numbers.map((number) => ({ referenceId: `r${number}`, number, authorDate: null }))
}

function named(...authorDates: string[]): CitedMark[] {
  return authorDates.map((authorDate, index) => ({
    referenceId: `r${index + 1}`,
    number: index + 1,
    authorDate,
  }))
}

test.each<[expected: string, numbers: number[], rule: string]>([
  ['1', [1], 'one'],
  ['1,2', [1, 2], 'two are no range'],
  ['1,3', [1, 3], 'commas without spaces'],
  ['4-6', [4, 5, 6], 'a hyphen joins a closed series of more than two'],
  ['1-3,5', [1, 2, 3, 5], 'a range and one more'],
  ['1,3-5,7,8', [7, 3, 4, 1, 5, 8], 'numbers rise, whatever order they were chosen in'],
  ['1,2,4-7,9', [1, 2, 4, 5, 6, 7, 9], 'a range between'],
])('a group reads %s (AMA 11th ed., 3.6: %s)', (expected, numbers) => {
  const formatted = formatCitation({ citation: PLAIN, marks: numbered(...numbers), style: 'ama' })
  expect(citationText(formatted)).toBe(expected)
})

test.each<[expected: string, style: CitationStyle, locator: string, numbers: number[]]>([
  ['2(p4)', 'ama', 'p4', [2]],
  ['2(p4)', 'ama', '4', [2]],
  ['2(p4)', 'ama', 'page 4', [2]],
  ['2(pp12-15)', 'ama', 'pp. 12–15', [2]],
  ['2(pp4,9)', 'ama', '4, 9', [2]],
  ['2(pp3,5-7)', 'ama', 'pp 3, 5 - 7', [2]],
  ['2(pS12)', 'ama', 'S12', [2]],
  ['2(pxii)', 'ama', 'p. xii', [2]],
  ['2(table 3)', 'ama', 'Table 3', [2]],
  ['2(tables 3,4)', 'ama', 'tab. 3,4', [2]],
  ['2(figure 2)', 'ama', 'Fig. 2', [2]],
  ['2(chapter 5)', 'ama', 'ch. 5', [2]],
  ['2(section 2.1)', 'ama', '§ 2.1', [2]],
  ['2(appendix)', 'ama', 'appendix', [2]],
  ['2', 'ama', ' ', [2]],
  ['1,2,3(p4)', 'ama', 'p4', [1, 2, 3]],
  ['1-3,4(p9)', 'ama', 'p9', [1, 2, 3, 4]],
  ['1-3,5(p9)', 'ama', 'p9', [1, 2, 3, 5]],
  ['[2(p4)]', 'vancouver', 'p4', [2]],
  ['[1-3,4(table 2)]', 'vancouver', 'table 2', [1, 2, 3, 4]],
])('a locator makes %s in %s of "%s" (AMA 11th ed., 3.6)', (expected, style, locator, numbers) => {
  const citation = { ...PLAIN, locator }
  expect(citationText(formatCitation({ citation, marks: numbered(...numbers), style }))).toBe(
    expected,
  )
})

test.each<[expected: string, marks: CitedMark[], citation: Partial<CitationNode>, rule: string]>([
  ['(Johnson 2001)', named('Johnson 2001'), {}, 'name and year'],
  ['(Johnson 2001; Dean 2007)', named('Dean 2007', 'Johnson 2001'), {}, 'earliest first'],
  ['(Dean 2007; Johnson 2007)', named('Johnson 2007', 'Dean 2007'), {}, 'then by name'],
  ['(Dean 1997a, 1997b)', named('Dean 1997b', 'Dean 1997a'), {}, 'years of one name together'],
  [
    '(Dean 1997, 2003; Johnson 2001)',
    named('Johnson 2001', 'Dean 2003', 'Dean 1997'),
    {},
    'years of one name together',
  ],
  [
    '(Dean 2007; Johnson [date unknown])',
    named('Johnson [date unknown]', 'Dean 2007'),
    {},
    'no date comes last',
  ],
  ['(Johnson 2001, p. 4)', named('Johnson 2001'), { locator: 'p4' }, 'page'],
  ['(Johnson 2001, pp. 4-9)', named('Johnson 2001'), { locator: '4-9' }, 'pages'],
  ['(Johnson 2001, pp. 4, 9)', named('Johnson 2001'), { locator: '4,9' }, 'pages'],
  ['(Johnson 2001, table 3)', named('Johnson 2001'), { locator: 'table 3' }, 'table'],
  ['(Johnson 2001, chapter 3)', named('Johnson 2001'), { locator: 'Chap. 3' }, 'chapter'],
  [
    '(but see Johnson 2001, a small trial)',
    named('Johnson 2001'),
    { prefix: 'but see', suffix: ', a small trial' },
    'words before and after',
  ],
])('an author-date citation reads %s (CSE 8th ed., ch 29: %s)', (expected, marks, citation) => {
  const formatted = formatCitation({
    citation: { ...PLAIN, ...citation },
    marks,
    style: 'author-date',
  })
  expect(citationText(formatted)).toBe(expected)
})

function people(names: string): CslName[] {
  return names.split('; ').map((name) => {
    const [family = '', given = ''] = name.split(', ')
    return { family, given }
  })
}

function reference(id: string, csl: Partial<CslItem>): Reference {
  return {
    id,
    citationKey: id,
    csl: { type: 'article-journal', title: `Title ${id}`, ...csl, id },
    raw: null,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }
}

function cite(ids: string[], locator: string | null = null): CitationNode {
  return { kind: 'citation', id: `c-${ids.join('-')}`, referenceIds: ids, ...PLAIN, locator }
}

/** Cites every source alone, then all together, and returns the marks and the order of the list. */
function citeByName(sources: Record<string, { author?: CslName[]; year?: number[] }>) {
  const ids = Object.keys(sources)
  const references = Object.entries(sources).map(([id, { author, year }]) =>
    reference(id, {
      ...(author === undefined ? {} : { author }),
      ...(year === undefined ? {} : { issued: { 'date-parts': [year] } }),
    }),
  )
  const body: ArticleBody = [
    { kind: 'paragraph', children: [...ids.map((id) => cite([id])), cite(ids)] },
  ]
  const { entries, citations } = citeArticle({ body, references, style: 'author-date' })
  return {
    marks: [...citations.values()].map(citationText),
    list: entries.map((entry) => entry.reference.id),
  }
}

test.each<
  [rule: string, sources: Parameters<typeof citeByName>[0], marks: string[], list: string[]]
>([
  [
    'two names with "and", three with "et al."',
    {
      a: { author: people('Alder, A; Birch, B'), year: [1999] },
      b: { author: people('Alder, A; Birch, B; Cedar, C'), year: [2001] },
    },
    ['(Alder and Birch 1999)', '(Alder et al. 2001)', '(Alder and Birch 1999; Alder et al. 2001)'],
    ['a', 'b'],
  ],
  [
    'equal names and years get letters in the order of the list, which is that of the dates',
    {
      zinc: { author: people('Alder, A'), year: [2001, 9] },
      iron: { author: people('Alder, A'), year: [2001, 2] },
      lead: { author: people('Alder, A'), year: [2000] },
    },
    ['(Alder 2001b)', '(Alder 2001a)', '(Alder 2000)', '(Alder 2000, 2001a, 2001b)'],
    ['lead', 'iron', 'zinc'],
  ],
  [
    'people of one family name are told apart by initials',
    {
      a: { author: people('Dawson, Mary'), year: [1986] },
      b: { author: people('Dawson, John'), year: [1986] },
      c: { author: people('Dawson, John'), year: [1990] },
    },
    [
      '(Dawson M 1986)',
      '(Dawson J 1986)',
      '(Dawson 1990)',
      '(Dawson J 1986; Dawson M 1986; Dawson 1990)',
    ],
    ['b', 'c', 'a'],
  ],
  [
    'further authors tell apart what "et al." hides',
    {
      a: { author: people('Martinez, A; Fuentes, B; Cruz, C'), year: [1990] },
      b: { author: people('Martinez, A; Ortiz, B; Cruz, C'), year: [1990] },
    },
    [
      '(Martinez, Fuentes, et al. 1990)',
      '(Martinez, Ortiz, et al. 1990)',
      '(Martinez, Fuentes, et al. 1990; Martinez, Ortiz, et al. 1990)',
    ],
    ['a', 'b'],
  ],
  [
    'the same three authors in the same year get letters',
    {
      a: { author: people('Alder, A; Birch, B; Cedar, C'), year: [1990] },
      b: { author: people('Alder, A; Birch, B; Cedar, C'), year: [1990] },
    },
    ['(Alder et al. 1990a)', '(Alder et al. 1990b)', '(Alder et al. 1990a, 1990b)'],
    ['a', 'b'],
  ],
  [
    'a source without a date is said to have none, with a letter where two would be alike',
    { a: { author: people('Alder, A') }, b: { author: people('Alder, A') } },
    [
      '(Alder [date unknown]-a)',
      '(Alder [date unknown]-b)',
      '(Alder [date unknown]-a, [date unknown]-b)',
    ],
    ['a', 'b'],
  ],
  [
    'a group goes by its name, and a source of nobody by the first words of its title',
    { a: { author: [{ literal: 'The Example Society' }], year: [2001] }, b: { year: [2002] } },
    ['(The Example Society 2001)', '(Title b 2002)', '(The Example Society 2001; Title b 2002)'],
    ['a', 'b'],
  ],
  [
    'accents and case do not count in the list, and one author comes before two',
    {
      a: { author: people('Étienne, A'), year: [2001] },
      b: { author: people('Eton, B'), year: [2000] },
      c: { author: people('etienne, A; Birch, B'), year: [1990] },
    },
    [
      '(Étienne 2001)',
      '(Eton 2000)',
      '(etienne and Birch 1990)',
      '(etienne and Birch 1990; Eton 2000; Étienne 2001)',
    ],
    ['a', 'c', 'b'],
  ],
])('author-date: %s (CSE 8th ed., ch 29)', (_rule, sources, marks, list) => {
  expect(citeByName(sources)).toEqual({ marks, list })
})

test('letters of the list are those of the text', () => {
  const issued = { 'date-parts': [[2001]] }
  const references = ['x', 'y'].map((id) => reference(id, { author: people('Alder, A'), issued }))
  const body: ArticleBody = [{ kind: 'paragraph', children: [cite(['y']), cite(['x'])] }]
  const { entries } = citeArticle({ body, references, style: 'author-date' })
  expect(entries.map(({ segments }) => segments[0]?.text)).toEqual([
    'Alder A. 2001a. Title x.',
    'Alder A. 2001b. Title y.',
  ])
})

test.each(['ama', 'vancouver', 'author-date'] as const)(
  'a locator never makes a second entry (%s)',
  (style) => {
    const references = [reference('a', {})]
    const children = [
      cite(['a']),
      { ...cite(['a'], 'p4'), id: 'c2' },
      { ...cite(['a'], 'p9'), id: 'c3' },
    ]
    const { entries } = citeArticle({ body: [{ kind: 'paragraph', children }], references, style })
    expect(entries.map(({ citationIds }) => citationIds)).toEqual([['c-a', 'c2', 'c3']])
  },
)
