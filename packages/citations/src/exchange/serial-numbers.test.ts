import { parseEntry } from './parse-entry'

function read(lines: string) {
  const source = `TY  - JOUR\nTI  - A title\n${lines}\nER  - `
  const { outcome } = parseEntry({ line: 1, source }, 'ris')
  return outcome.status === 'read' ? outcome : null
}

test.each([
  ['SN  - 0098-7484 (Print)', { ISSN: '0098-7484' }],
  ['SN  - 0098-7484 (Print) 1538-3598 (Electronic)', { ISSN: '0098-7484' }],
  ['SN  - 00987484', { ISSN: '0098-7484' }],
  ['SN  - 978-0-19-024655-6', { ISBN: '978-0-19-024655-6' }],
  ['SN  - 978-0-19-024655-6 (hardback)', { ISBN: '978-0-19-024655-6' }],
])('%s is read without what stands beside it', (lines, numbers) => {
  expect(read(lines)).toMatchObject({ draft: { csl: numbers }, warnings: [] })
})

test('what is no number at all is kept among the additional fields, which is said', () => {
  expect(read('SN  - none')).toMatchObject({
    draft: { csl: { type: 'article-journal' } },
    warnings: [expect.stringContaining('“none” cannot be read as ISSN')],
  })
})
