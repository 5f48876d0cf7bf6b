import { summarizeProblems } from './summarize-problems'

const blocks = { severity: 'blocks' as const, message: 'Gone.' }
const warns = { severity: 'warns' as const, message: 'No date.' }

test.each([
  [[[], []], 'All in order.'],
  [[[warns, warns], []], '1 to look at.'],
  [[[blocks, warns], [warns]], '1 stops publishing, 1 to look at.'],
  [[[blocks], [blocks]], '2 stop publishing.'],
])('references with the problems %j: %s', (problems, line) => {
  const entries = problems.map((own) => ({ problems: own, status: 'active' as const }))
  expect(summarizeProblems(entries)).toBe(line)
})

test('a source that was taken back is counted apart from one without a link', () => {
  const line = summarizeProblems([
    { problems: [warns], status: 'active' },
    { problems: [warns], status: 'retracted' },
    { problems: [blocks], status: 'withdrawn' },
  ])
  expect(line).toBe('1 stops publishing, 2 retracted or withdrawn, 1 to look at.')
})
