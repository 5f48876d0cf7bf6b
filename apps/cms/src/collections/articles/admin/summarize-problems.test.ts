import { summarizeProblems } from './summarize-problems'

const blocks = { severity: 'blocks' as const, message: 'Gone.' }
const warns = { severity: 'warns' as const, message: 'No date.' }

test.each([
  [[[], []], 'All in order.'],
  [[[warns, warns], []], '1 to look at.'],
  [[[blocks, warns], [warns]], '1 stops publishing, 1 to look at.'],
  [[[blocks], [blocks]], '2 stop publishing.'],
])('references with the problems %j: %s', (problems, line) => {
  expect(summarizeProblems(problems.map((own) => ({ problems: own })))).toBe(line)
})
