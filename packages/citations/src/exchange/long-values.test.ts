import type { ExchangeFormat } from './exchange-format'
import { listEntries } from './list-entries'
import { parseEntry } from './parse-entry'

const LONG = 1_900_000
const MARKS = '\u0301\u0327'.repeat(LONG / 2)

function read(text: string, format: ExchangeFormat) {
  const [entry] = listEntries({ text, format })
  return entry === undefined ? null : parseEntry(entry, format).outcome
}
const readItem = (item: object) =>
  read(JSON.stringify([{ type: 'book', title: 'T', ...item }]), 'csl-json')
const readBibtex = (field: string) => read(`@book{k, title={T}, ${field}}`, 'bibtex')

test.each([
  ['full stops', { family: `a${'.'.repeat(LONG)}b` }],
  ['marks on one letter', { family: `a${MARKS}${'b'.repeat(200)}` }],
  ['given names', { family: 'a', given: 'b '.repeat(LONG / 2) }],
  ['a group', { literal: `a${' '.repeat(LONG)}b` }],
])('a name that holds two million characters is cut, and says so: %s', (_what, name) => {
  const outcome = readItem({ author: [name] })
  const said = outcome?.status === 'read' ? outcome.warnings.join(' ') : outcome?.reason
  expect(said).toMatch(/of which 1,000 were read|is too long for a name/)
})

test('a thousand names that are a trial to read come back', () => {
  const family = `a${'.'.repeat(990)}b`
  expect(readItem({ author: Array.from({ length: 1_800 }, () => ({ family })) })).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('1,800 authors'),
  })
})

test('letters with more marks than any script has lose them, with a warning', () => {
  const outcome = readItem({ abstract: `a${MARKS}b`, note: `a${'\u0327'.repeat(31)}` })
  expect(outcome).toMatchObject({
    status: 'read',
    draft: { note: `a${'\u0327'.repeat(30)}` },
    warnings: expect.arrayContaining([expect.stringContaining('more than 30 marks')]),
  })
})

test('a name of BibTeX that holds two million spaces is cut, and says so', () => {
  expect(readBibtex(`author={a${' '.repeat(LONG)}b}`)).toMatchObject({
    warnings: [expect.stringContaining('more than 1,000 characters')],
  })
})

test.each([
  ['spaces behind a label', `author={family${' '.repeat(LONG)}x,given=a}`],
  ['marks on one letter', `abstract={a${MARKS}}`],
  ['marks that LaTeX puts on marks', `abstract={a${"\\'\u0301".repeat(LONG / 3)}}`],
  ['a long title beside a long subtitle', `booktitle={T}, subtitle={b${'a'.repeat(600_000)}}`],
  ['letters that another program broke', `author={${'Ã©'.repeat(LONG / 2)}}`],
])('an entry of BibTeX comes back whatever it repeats two million times: %s', (_what, field) => {
  expect(readBibtex(field)?.status).toMatch(/^(?:read|refused)$/)
})

test('a subtitle of half a megabyte is not looked for in a title of a megabyte', () => {
  const title = 'a'.repeat(1_200_000)
  const text = `@book{k, title={${title}}, subtitle={b${title.slice(0, 600_000)}}}`
  expect(read(text, 'bibtex')).toMatchObject({ status: 'refused' })
})

test('a linked record of PubMed comes back whatever it repeats', () => {
  const text = `PMID- 1\nTI  - T\nRIN - x${'. PMID: 1'.repeat(200_000)}\u2028`
  expect(read(text, 'nbib')).toMatchObject({ status: 'read' })
})

test('a hundred thousand numbers of a serial come back', () => {
  const text = `TY  - JOUR\nTI  - T\n${'SN  - 1234-5678\n'.repeat(115_000)}`
  expect(read(text, 'ris')).toMatchObject({ status: 'read' })
})
