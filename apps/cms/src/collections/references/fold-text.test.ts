import { foldText } from './fold-text'

test.each([
  ['Müller-Lüdenscheidt', ['muller', 'ludenscheidt']],
  ['Łukasz Ørsted, Straße', ['lukasz', 'orsted', 'strasse']],
  ['O’Brien', ['obrien']],
  ['Effects of <i>Escherichia</i> CO<sub>2</sub>', ['effects', 'of', 'escherichia', 'co2']],
  ['if p < 0.05 and q > 3', ['if', 'p', '0', '05', 'and', 'q', '3']],
  ['ﬁbrosis Ⅳ', ['fibrosis', 'iv']],
  ['ΟΔΟΣ', ['οδοσ']],
  ['日本の医療', ['日本の医療']],
  [' — ', []],
])('the words of “%s” are %j', (text, words) => {
  expect(foldText(text)).toEqual(words)
})

test('marks that no letter carries are dropped before they are put in order', () => {
  expect(foldText(`a${'\u0301\u0327'.repeat(100_000)}b`)).toEqual(['ab'])
})
