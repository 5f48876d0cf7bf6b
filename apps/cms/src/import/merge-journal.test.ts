import type { ImportLine, LineOutcome } from '@footnote/contracts/reference-import'
import { mergeJournal } from './merge-journal'

function line(number: number, outcome: LineOutcome): ImportLine {
  return { line: number, label: '', outcome, notes: [], referenceId: null }
}

test('the journal stands for the last lines before those that are still to come', () => {
  const report = [line(1, 'created'), line(2, 'new'), line(3, 'new'), line(4, 'new')]
  const journal = [line(2, 'created'), line(3, 'refused')]
  expect(mergeJournal(report, { journal, done: 3 })).toEqual([
    line(1, 'created'),
    line(2, 'created'),
    line(3, 'refused'),
    line(4, 'new'),
  ])
})

test('an empty journal changes nothing', () => {
  const report = [line(1, 'created'), line(2, 'new')]
  expect(mergeJournal(report, { journal: [], done: 1 })).toEqual(report)
})
