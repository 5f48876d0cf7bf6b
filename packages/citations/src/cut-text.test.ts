import { cutAfterWord, cutText } from './cut-text'

test.each([
  ['what fits', 'Magnesium', 9, 'Magnesium'],
  ['what is too long', 'Magnesium deficiency', 14, 'Magnesium def…'],
  ['the space before the ellipsis', 'Magnesium deficiency', 11, 'Magnesium…'],
])('a text is cut to a length: %s', (_what, text, charsMax, expected) => {
  expect(cutText(text, charsMax)).toBe(expected)
})

test.each([
  ['what fits', 'Magnesium deficiency', 20, 'Magnesium deficiency'],
  ['after the last whole word', 'Magnesium deficiency in women', 25, 'Magnesium deficiency in…'],
  ['at the end of a line', 'Magnesium\ndeficiency', 15, 'Magnesium…'],
  ['within a word that is most of it', 'A pneumonoultramicroscopic', 12, 'A pneumonou…'],
  ['between whole characters', 'Genes 𝛼𝛽', 8, 'Genes…'],
])('a text is cut after a word: %s', (_what, text, charsMax, expected) => {
  expect(cutAfterWord(text, charsMax)).toBe(expected)
})
