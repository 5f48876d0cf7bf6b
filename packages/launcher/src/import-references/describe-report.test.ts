import type { ImportLine, ImportState } from '@footnote/contracts/reference-import'
import { describeLines, describeState } from './describe-report'

const STATE: ImportState = {
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  filename: 'a.bib',
  format: 'bibtex',
  status: 'previewed',
  total: 5_000,
  done: 0,
  created: 0,
  matched: 180,
  refused: 8,
}

function line(fields: Partial<ImportLine>): ImportLine {
  return { line: 1, label: 'A', outcome: 'created', notes: [], referenceId: null, ...fields }
}

test('a preview counts what would be new', () => {
  expect(describeState(STATE)).toBe('4,812 new, 180 here already, 8 refused')
})

test('a finished import counts what was created', () => {
  expect(describeState({ ...STATE, status: 'finished', created: 4_812 })).toBe(
    '4,812 created, 180 here already, 8 refused',
  )
})

test('each line says where, what and why', () => {
  const lines = [line({ line: 9 }), line({ line: 12, outcome: 'refused', notes: ['No title.'] })]
  expect(describeLines(lines)).toBe(
    ['   9  created       A', '  12  refused       A', '                    No title.'].join('\n'),
  )
})

test('what a terminal would obey is taken out', () => {
  expect(describeLines([line({ label: 'A\u001B[2J\u0007B' })])).toBe('  1  created       A [2J B')
})
