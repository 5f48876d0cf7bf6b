import fc from 'fast-check'
import { EXCHANGE_FORMATS } from './exchange-format'
import { listEntries } from './list-entries'
import { parseEntry } from './parse-entry'

function read(item: object) {
  const source = JSON.stringify({ type: 'article-journal', title: 'A title', ...item })
  return parseEntry({ line: 3, source }, 'csl-json').outcome
}

test.each([
  [{ title: undefined }, 'The entry has no title.'],
  [{ title: 'x'.repeat(601) }, 'The title has 601 characters, and at most 600 fit.'],
  [{ title: 'x'.repeat(900_000) }, 'The title has 50,000 or more characters'],
  [
    { author: Array.from({ length: 201 }, () => ({ family: 'A' })) },
    'The source has 201 authors, and at most 200 fit.',
  ],
  [
    { author: Array.from({ length: 10_000 }, () => ({ family: 'A' })) },
    'The source has 2,000 or more authors, and at most 200 fit.',
  ],
  [{ editor: [{ family: 'x'.repeat(121) }] }, 'is too long for a name.'],
])('an entry is refused when it does not fit: %#', (item, reason) => {
  expect(read(item)).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) })
})

test('a long abstract is cut, which is said, and kept whole while that is sensible', () => {
  const abstract = 'word '.repeat(5_000).trim()
  const outcome = read({ abstract })
  expect(outcome).toMatchObject({
    draft: { abstract: expect.stringMatching(/word…$/), custom: { abstract } },
    warnings: [expect.stringContaining('All of it is kept among the additional fields.')],
  })
})

test('an abstract of a megabyte is cut, and the file is named as the place of the rest', () => {
  const outcome = read({ abstract: 'word '.repeat(200_000) })
  expect(outcome).toMatchObject({
    draft: { abstract: expect.stringMatching(/^word .*word…$/), custom: null },
    warnings: [
      expect.stringContaining('has 1,000,000 characters'),
      expect.stringContaining('Keep the file if you need the rest.'),
    ],
  })
})

test('a text that is too long for its field is kept whole beside the fields', () => {
  const volume = 'v'.repeat(41)
  expect(read({ volume })).toMatchObject({
    draft: { csl: { type: 'article-journal', title: 'A title' }, custom: { volume } },
    warnings: [expect.stringContaining('“volume” is longer than 40 characters')],
  })
})

test('additional fields are held to a bound, and those that were left out are named', () => {
  expect(read({ custom: { small: 1, large: 'x'.repeat(100_001) } })).toMatchObject({
    draft: { custom: { small: 1 } },
    warnings: [expect.stringContaining('these were left out: large.')],
  })
})

test('an identifier that is none is kept beside the fields', () => {
  expect(read({ DOI: 'n/a', PMID: 'none', URL: 'javascript:alert(1)' })).toMatchObject({
    draft: {
      csl: { type: 'article-journal', title: 'A title' },
      custom: { DOI: 'n/a', PMID: 'none', URL: 'javascript:alert(1)' },
    },
    warnings: [
      expect.stringContaining('cannot be read as DOI'),
      expect.stringContaining('cannot be read as PMID'),
      expect.stringContaining('cannot be read as URL'),
    ],
  })
})

test.each([
  'https://user:pass@example.org/a',
  'https://user@example.org',
  'http://exa\n\tmple.org',
  'https://',
  'http://[',
])('the web address %j is kept beside the fields', (address) => {
  expect(read({ URL: address })).toMatchObject({
    draft: { csl: { type: 'article-journal', title: 'A title' }, custom: { URL: address } },
    warnings: [expect.stringContaining('cannot be read as URL')],
  })
})

test.each([
  ['<i>In vivo</i> H<sub>2</sub>O', '<i>In vivo</i> H<sub>2</sub>O'],
  ['<jats:italic>In vivo</jats:italic> &amp; more', '<i>In vivo</i> & more'],
  ['Bad <script>alert(1)</script> title', 'Bad alert(1) title'],
  ['Unclosed <b>title', 'Unclosed title'],
  ['MÃ¼ller on cafÃ©s â€“ again', 'Müller on cafés – again'],
  ['Control\u0000 \u202Echars\u0007 \uFEFFgone', 'Control chars gone'],
  ['Cafe\u0301', 'Café'],
  ['One\r\n  two\tthree', 'One two three'],
  ['RETRACTED: A title', 'A title'],
  ['A title.', 'A title'],
])('the title %j', (title, tidied) => {
  expect(read({ title })).toMatchObject({ draft: { csl: { title: tidied } } })
})

test('own fields that somebody wrote are held to the same bounds', () => {
  for (const footnote of [
    { csl: { title: 'x'.repeat(601) } },
    { status: 'splendid' },
    { csl: { author: 'nobody' } },
    'text',
    ['list'],
    { csl: 'text' },
  ]) {
    expect(read({ custom: { footnote } })).toMatchObject({
      status: 'read',
      draft: { csl: { title: 'A title' }, status: 'active' },
      warnings: ['Our own field of the entry could not be read and was left out.'],
    })
  }
})

test('an entry that nobody could have meant is refused by its length', () => {
  const entry = { line: 1, source: `TY  - JOUR\nTI  - ${'x'.repeat(2_000_000)}` }
  expect(parseEntry(entry, 'ris').outcome).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('which no source needs'),
  })
})

test.each(EXCHANGE_FORMATS)(
  'whatever a file holds, %s gives an outcome for every entry',
  (format) => {
    const piece = fc.constantFrom(
      ...[
        '@article{a,',
        '@string{',
        'title={',
        '}',
        '{',
        '"',
        '=',
        '#',
        ',',
        '\n',
        '\\',
        "\\'",
        '$^_',
      ],
      ...[
        'TY  - JOUR\n',
        'ER  - \n',
        'AU  - ',
        'PMID- 1\n',
        'TI  - x\n',
        '[',
        ']',
        '{"title":',
        '<i>',
      ],
      ...['"type":"book"', 'jan', ' and ', '\u0000', '\uD800', '&lt;', '%', '(', ')', '@', 'x'],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('')
        for (const entry of listEntries({ text, format })) {
          const { line, outcome } = parseEntry(entry, format)
          expect(line).toBeGreaterThan(0)
          if (outcome.status === 'refused') expect(outcome.reason).toMatch(/[.}]$/)
        }
      }),
      { numRuns: 500 },
    )
  },
)

test.each([
  ['bibtex', '@book{a, title={T}}\n'],
  ['ris', 'TY  - BOOK\nTI  - T\nER  - \n'],
  ['nbib', 'PMID- 1\nTI  - T\n'],
  ['csl-json', '{"type":"book"},'],
] as const)('a file of %s is split as far as was asked, and one entry further', (format, entry) => {
  const text = `${format === 'csl-json' ? '[' : '\n'}${entry.repeat(100)}`
  expect(listEntries({ text, format, entriesMax: 5 })).toHaveLength(6)
  expect(listEntries({ text, format, entriesMax: 100 })).toHaveLength(100)
})
