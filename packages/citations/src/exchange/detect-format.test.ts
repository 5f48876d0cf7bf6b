import { detectFormat } from './detect-format'

test.each([
  ['x.txt', '\uFEFFTY  - JOUR\r\n', 'ris'],
  ['x.txt', '\r\n\r\nTY  - JOUR', 'ris'],
  ['x.txt', '\nPMID- 123', 'nbib'],
  ['x.bib', '% comment\n@article{a,', 'bibtex'],
  ['x.txt', '  @Book(a,', 'bibtex'],
  ['x.txt', '\uFEFF [ {"id": 1}]', 'csl-json'],
  ['x.txt', '[]', 'csl-json'],
  ['x.ris', '@article{a, title={x}}', 'bibtex'],
  ['X.RIS', 'garbage', 'ris'],
  ['x.json', '', 'csl-json'],
  ['x.txt', 'garbage', null],
  ['x', '', null],
])('%s with %j', (filename, text, format) => {
  expect(detectFormat({ filename, text })).toBe(format)
})
