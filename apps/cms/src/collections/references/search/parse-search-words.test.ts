import { parseSearchWords } from './parse-search-words'

test.each([
  ['vik 1993', ['|vik', '|1993']],
  ['Müller-Lüdenscheidt', ['|muller', '|ludenscheidt']],
  ['dean dean', ['|dean']],
  ['https://doi.org/10.1054/MEHY.2000.1133', ['|10.1054/mehy.2000.1133']],
  ['10.1054/me', ['|10.1054/me']],
  ['10.1054/', ['|10.1054/']],
  ['PMID: 11425281', ['|11425281']],
  ['11425', ['|11425']],
  ['PMC2808046', ['|pmc2808046']],
  ['医療', ['医療']],
  ['   ', []],
  ['.*%_|', []],
])('“%s” asks for %j', (typed, words) => {
  expect(parseSearchWords(typed)).toEqual(words)
})

test('no more than eight words of eighty letters are looked for', () => {
  const words = parseSearchWords(Array.from({ length: 50 }, (_, i) => `${i}${'x'.repeat(500)}`).join(' ')) // prettier-ignore
  expect(words).toHaveLength(8)
  expect(words.every((word) => word.length === 81)).toBe(true)
})
