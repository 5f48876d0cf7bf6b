import type { ArticleBody, CitationNode } from '@footnote/contracts/article-body'
import type { CslItem, CslName, Reference } from '@footnote/contracts/reference'
import { citeArticle } from './cite-article'
import { citationText } from './format-citation'

const PLAIN = { locator: null, prefix: null, suffix: null }

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

function cite(ids: string[]): CitationNode {
  return { kind: 'citation', id: `c-${ids.join('-')}`, referenceIds: ids, ...PLAIN }
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
