import type { CitationNode } from '@footnote/contracts/article-body'
import type { CitationStyle, Reference } from '@footnote/contracts/reference'
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

const RAW: Reference = {
  id: 'a',
  citationKey: 'a',
  csl: null,
  raw: 'A source',
  studyType: null,
  evidenceLevel: null,
  status: 'active',
  statusDate: null,
  statusNotice: null,
  statusNoticeId: null,
}

test.each(['ama', 'vancouver', 'author-date'] as const)(
  'a locator never makes a second entry (%s)',
  (style) => {
    const references = [RAW]
    const children = [null, 'p4', 'p9'].map((locator, index): CitationNode => ({
      ...PLAIN,
      kind: 'citation',
      id: `c${index}`,
      referenceIds: ['a'],
      locator,
    }))
    const { entries } = citeArticle({ body: [{ kind: 'paragraph', children }], references, style })
    expect(entries.map(({ citationIds }) => citationIds)).toEqual([['c0', 'c1', 'c2']])
  },
)
