import { type CitedMark, formatCitation } from './format-citation'

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

test('each name of an author-date group can be linked', () => {
  const { form, parts } = formatCitation({
    citation: PLAIN,
    marks: named('Dean 2007', 'Johnson 2001'),
    style: 'author-date',
  })
  expect(form).toBe('parenthetical')
  expect(parts.filter((part) => part.kind === 'mark').map((part) => part.text)).toEqual([
    'Johnson 2001',
    'Dean 2007',
  ])
})
