import { findCitingQuery } from './find-citing-query'

const nothing = { locator: '', identifier: null }

test.each([
  ['@vik', { start: 0, words: 'vik' }],
  ['bone density rose @vik', { start: 18, words: 'vik' }],
  ['it rose.@vik', { start: 8, words: 'vik' }],
  ['(@müller 1993', { start: 1, words: 'müller 1993' }],
  ['@vik then @joh', { start: 10, words: 'joh' }],
  ['@vik ', { start: 0, words: 'vik' }],
  ['it rose @', { start: 8, words: '' }],
  ['@1993', { start: 0, words: '1993' }],
])('the line “%s” looks for what follows the last @', (line, query) => {
  expect(findCitingQuery(line)).toEqual({ ...nothing, ...query })
})

test.each([
  ['@vik, p 4', 'vik', 'p 4'],
  ['@vik,p 4', 'vik', 'p 4'],
  ['@vik,', 'vik', ''],
  ['@vik 1993, pp 4, 6', 'vik 1993', 'pp 4, 6'],
])('“%s” names a place after the comma', (line, words, locator) => {
  expect(findCitingQuery(line)).toEqual({ ...nothing, start: 0, words, locator })
})

test.each([
  ['@10.1054/mehy.2000.1133', 'DOI', '10.1054/mehy.2000.1133'],
  ['@https://doi.org/10.1054/MEHY.2000.1133', 'DOI', '10.1054/mehy.2000.1133'],
  ['@doi: 10.1054/mehy.2000.1133', 'DOI', '10.1054/mehy.2000.1133'],
  ['@PMID: 11425281', 'PMID', '11425281'],
  ['@11425281', 'PMID', '11425281'],
  ['@https://pubmed.ncbi.nlm.nih.gov/11425281/', 'PMID', '11425281'],
  ['@PMC2808046', 'PMCID', 'PMC2808046'],
])('“%s” is an identifier to look up', (line, kind, value) => {
  expect(findCitingQuery(line)?.identifier).toEqual({ kind, value })
})

test.each([
  ['maren@newsroom.example'],
  ['write to m_2@home'],
  ['@ home'],
  ['@@'],
  ['no sign at all'],
  ['@vikhanski found it. And then'],
  ['@vikhanski found it! And'],
  ['@one two three four five six seven'],
  ['@home  and'],
  [`@${'a'.repeat(81)}`],
  [`@vik, ${'p'.repeat(81)}`],
])('nobody is citing in “%s”', (line) => {
  expect(findCitingQuery(line)).toBeNull()
})
