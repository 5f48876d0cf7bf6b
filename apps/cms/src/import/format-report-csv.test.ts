import type { ImportLine } from '@footnote/contracts/reference-import'
import { formatReportCsv } from './format-report-csv'

function line(fields: Partial<ImportLine>): ImportLine {
  return { line: 1, label: '', outcome: 'created', notes: [], referenceId: null, ...fields }
}

test('quotes and line breaks stay inside their cell', () => {
  const entry = line({ label: 'A "b",\nc', notes: ['One.', 'Two.'], referenceId: '1' })
  const csv = formatReportCsv([entry], new Map([['1', 'dean-1999']]))
  expect(csv).toBe(
    '\uFEFF"line","outcome","entry","notes","reference","id"\r\n"1","created","A ""b"",\nc","One. Two.","dean-1999","1"\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1', '＋1', '－1', '＠sum'])(
  '%j is no formula of a spreadsheet',
  (label) => {
    expect(formatReportCsv([line({ label })], new Map())).toContain(`"'${label}"`)
  },
)
