import { describeHint } from './describe-hint'

const text = { identifier: null, isPasted: false, joins: false, locator: '', words: 'vik' }
const identifier = { kind: 'PMID' as const, value: '11425281' }

test.each([
  [text, 1, 'Enter cites · Esc closes · a comma adds the place: @name, p 4'],
  [{ ...text, words: '' }, 0, 'Type a name, a title or a year, or paste a DOI or PMID.'],
  [text, 0, 'The library has nothing for “vik”.'],
  [{ ...text, locator: 'p 4' }, 1, 'With the place “p 4”.'],
  [{ ...text, joins: true }, 1, 'Joins the citation before it; a space before @ keeps it apart.'],
  [{ ...text, identifier }, 0, 'Enter looks it up · Esc closes'],
  [{ ...text, identifier, isPasted: true }, 0, 'Enter looks it up · Esc keeps it as text'],
])('the line under the list says what Enter will do (%#)', (about, found, hint) => {
  expect(describeHint({ text: about, found, hasFailed: false })).toBe(hint)
})

test('a search that failed says so', () => {
  expect(describeHint({ text, found: 0, hasFailed: true })).toContain('could not be searched')
})
