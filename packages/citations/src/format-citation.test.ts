import type { CitationStyle } from '@footnote/contracts/reference'
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

test.each<[expected: string, numbers: number[]]>([
  ['1', [1]],
  ['1,2', [1, 2]],
  ['1,3', [1, 3]],
  ['4-6', [4, 5, 6]],
  ['1-3,5', [1, 2, 3, 5]],
  ['1,3-5,7,8', [7, 3, 4, 1, 5, 8]],
  ['1,2,4-7,9', [1, 2, 4, 5, 6, 7, 9]],
])('a group reads %s', (expected, numbers) => {
  const formatted = formatCitation({ citation: PLAIN, marks: numbered(...numbers), style: 'ama' })
  expect(citationText(formatted)).toBe(expected)
})

test('every number of a group can be linked, also those a range covers', () => {
  const { parts } = formatCitation({ citation: PLAIN, marks: numbered(1, 2, 3, 5), style: 'ama' })
  expect(parts).toEqual([
    { kind: 'mark', referenceId: 'r1', number: 1, text: '1', isCollapsed: false },
    { kind: 'mark', referenceId: 'r2', number: 2, text: '2', isCollapsed: true },
    { kind: 'text', text: '-' },
    { kind: 'mark', referenceId: 'r3', number: 3, text: '3', isCollapsed: false },
    { kind: 'text', text: ',' },
    { kind: 'mark', referenceId: 'r5', number: 5, text: '5', isCollapsed: false },
  ])
})

test.each<[expected: string, style: CitationStyle, locator: string]>([
  ['2(p4)', 'ama', 'p4'],
  ['2(p4)', 'ama', '4'],
  ['2(pp12-15)', 'ama', 'pp. 12–15'],
  ['2(pp4,9)', 'ama', '4,9'],
  ['2(table 3)', 'ama', 'table 3'],
  ['2', 'ama', ' '],
  ['[2(p4)]', 'vancouver', 'p4'],
])('a locator makes %s in %s of "%s"', (expected, style, locator) => {
  const citation = { ...PLAIN, locator }
  expect(citationText(formatCitation({ citation, marks: numbered(2), style }))).toBe(expected)
})

test.each<[expected: string, marks: CitedMark[], citation: Partial<typeof PLAIN> | object]>([
  ['(Johnson 2001)', named('Johnson 2001'), {}],
  ['(Dean 2007; Johnson 2001)', named('Dean 2007', 'Johnson 2001'), {}],
  ['(Johnson 2001, p. 4)', named('Johnson 2001'), { locator: 'p4' }],
  ['(Johnson 2001, pp. 4-9)', named('Johnson 2001'), { locator: '4-9' }],
  ['(Johnson 2001, table 3)', named('Johnson 2001'), { locator: 'table 3' }],
  [
    '(but see Johnson 2001, a small trial)',
    named('Johnson 2001'),
    { prefix: 'but see', suffix: ', a small trial' },
  ],
])('an author-date citation reads %s', (expected, marks, citation) => {
  const formatted = formatCitation({
    citation: { ...PLAIN, ...citation },
    marks,
    style: 'author-date',
  })
  expect(citationText(formatted)).toBe(expected)
})

test('each name of an author-date group can be linked', () => {
  const { form, parts } = formatCitation({
    citation: PLAIN,
    marks: named('Dean 2007', 'Johnson 2001'),
    style: 'author-date',
  })
  expect(form).toBe('parenthetical')
  expect(parts.filter((part) => part.kind === 'mark').map((part) => part.text)).toEqual([
    'Dean 2007',
    'Johnson 2001',
  ])
})
