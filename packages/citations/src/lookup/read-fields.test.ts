import { readAbbreviation, readIsbn, readIssn, readLanguage, readPages } from './read-fields'

test.each<[rule: string, text: string, pages: string | null]>([
  ['a range', '163-170', '163-170'],
  ['a short range stays', '163-70', '163-70'],
  ['a dash', '1279–1290', '1279-1290'],
  ['spaces', '12 - 19', '12-19'],
  ['an article number', 'e33693', 'e33693'],
  ['a supplement', 'S12-9', 'S12-9'],
  ['a discussion after it', '37-9; discussion 40', '37-9'],
  ['"pp"', 'pp. 4-9', '4-9'],
  ['a placeholder', 'n/a-n/a', null],
  ['zeros', '0-0', null],
  ['nothing', '', null],
])('pages, %s: %j is %j', (_rule, text, pages) => {
  expect(readPages(text)).toBe(pages)
})

test.each([
  ['N. Engl. J. Med.', 'N Engl J Med'],
  ['Phys. Status Solidi C', 'Phys Status Solidi C'],
  ['Med Hypotheses', 'Med Hypotheses'],
  ['', null],
])('the abbreviation %j is %j', (text, abbreviation) => {
  expect(readAbbreviation(text)).toBe(abbreviation)
})

test.each([
  [['0306-9877', '1532-2777'], '0306-9877'],
  [['http://id.crossref.org/issn/19326203'], '1932-6203'],
  [['', '1533-440x'], '1533-440X'],
  [['none'], null],
])('of the ISSNs %j it is %j', (values, issn) => {
  expect(readIssn(values)).toBe(issn)
})

test.each([
  [['9780190246556'], '9780190246556'],
  [['http://id.crossref.org/isbn/978-0-19-024655-6'], '978-0-19-024655-6'],
  [['0-19-517633-X'], '0-19-517633-X'],
  [[], null],
])('of the ISBNs %j it is %j', (values, isbn) => {
  expect(readIsbn(values)).toBe(isbn)
})

test.each([
  ['en', 'en'],
  ['eng', 'en'],
  ['ENG', 'en'],
  ['pt-BR', 'pt-br'],
  ['ger', 'de'],
  ['und', null],
  ['', null],
])('the language %j is %j', (text, language) => {
  expect(readLanguage(text)).toBe(language)
})
