import { listEntries } from '../list-entries'
import { parseEntry } from '../parse-entry'

function readAll(text: string) {
  return listEntries({ text, format: 'bibtex' }).map((entry) => parseEntry(entry, 'bibtex'))
}
function read(text: string) {
  const [{ outcome } = { outcome: null }] = readAll(text)
  if (outcome?.status !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** An abbreviation, many times in a row. */
function chain(name: string, count: number): string {
  return Array.from({ length: count }, () => name).join('#')
}

test('an entry is read with its fields, its key and what has no place among them', () => {
  expect(
    read(`@Article{Johnson:2001,
      Author = "Johnson, S",
      title = {The multifaceted and widespread pathology of magnesium deficiency},
      journal = {Medical Hypotheses}, volume = 56, number = {2}, pages = {163--170},
      year = 2001, doi = {https://doi.org/10.1054/MEHY.2000.1133}, keywords = {magnesium, bone}
    }`),
  ).toEqual({
    status: 'read',
    warnings: [],
    draft: {
      citationKey: 'johnson-2001',
      csl: {
        type: 'article-journal',
        title: 'The multifaceted and widespread pathology of magnesium deficiency',
        author: [{ family: 'Johnson', given: 'S' }],
        issued: { 'date-parts': [[2001]] },
        'container-title': 'Medical Hypotheses',
        volume: '56',
        issue: '2',
        page: '163-170',
        DOI: '10.1054/mehy.2000.1133',
      },
      raw: null,
      abstract: null,
      note: null,
      studyType: null,
      status: 'active',
      statusDate: null,
      statusNotice: null,
      statusNoticeId: null,
      custom: { keywords: 'magnesium, bone' },
    },
  })
})

test.each([
  ['article', 'article-journal'],
  ['book', 'book'],
  ['booklet', 'book'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['manual', 'book'],
  ['mastersthesis', 'thesis'],
  ['misc', 'document'],
  ['online', 'webpage'],
  ['phdthesis', 'thesis'],
  ['proceedings', 'book'],
  ['techreport', 'report'],
  ['unpublished', 'document'],
  ['dataset', 'dataset'],
  ['software', 'software'],
])('@%s is %s', (entryType, type) => {
  expect(read(`@${entryType}{a, title={x}}`).draft.csl.type).toBe(type)
})

test('a type nobody knows is a document, with a warning, and its name is kept', () => {
  expect(read('@hologram{a, title={x}}')).toMatchObject({
    warnings: ['The entry type “@hologram” is not known; it was read as a document.'],
    draft: { csl: { type: 'document' }, custom: { entrytype: 'hologram' } },
  })
})

test.each([
  ['year=2001, month=jul', [2001, 7]],
  ['year={2001}, month={7}', [2001, 7]],
  ['year=2001, month={July}, day=22', [2001, 7, 22]],
  ['year=2001, month="22~" # jul', [2001, 7, 22]],
  ['year=2001, month=jul # "~22"', [2001, 7, 22]],
  ['date={2001-07-22}', [2001, 7, 22]],
  ['date={2001-07}', [2001, 7]],
  ['year={c2001}', [2001]],
])('%s is a date', (fields, parts) => {
  expect(read(`@article{a, title={x}, ${fields}}`).draft.csl.issued).toEqual({
    'date-parts': [parts],
  })
})

test('what is no date is kept', () => {
  const { draft } = read('@article{a, title={x}, year={in press}}')
  expect(draft.csl.issued).toBeUndefined()
  expect(draft.custom).toEqual({ year: 'in press' })
})

test('abbreviations are written out wherever they are defined, also within each other', () => {
  const text = `@string{jb = "J. Bone"}
    @STRING(jbmr = jb # { Miner. Res.})
    @article{a, title = {x}, journal = jbmr, publisher = nobody}`
  expect(read(text)).toMatchObject({
    draft: { csl: { 'container-title': 'J. Bone Miner. Res.', publisher: 'nobody' } },
    warnings: ['The abbreviation “nobody” is not defined in the file, so it stands as it is.'],
  })
})

test.each([
  ['one field', `@string{a = "${'x'.repeat(1_990)}"}\n@book{k, title = ${chain('a', 400)}}`],
  [
    'half a million uses',
    `@string{a = "${'x'.repeat(1_990)}"}\n@book{k, title = ${chain('a', 500_000)}}`,
  ],
  [
    'many abbreviations',
    `${Array.from({ length: 1_000 }, (_, index) => `@string{m${index} = "${'x'.repeat(1_990)}"}`).join('\n')}
    @book{k, title = ${Array.from({ length: 1_000 }, (_, index) => `m${index}`).join('#')}}`,
  ],
  [
    'a parent',
    `@string{a = "${'x'.repeat(1_990)}"}\n@inbook{k, title = {T}, crossref = {p}}\n@book{p, series = ${chain('a', 400)}}`,
  ],
])('abbreviations that multiply are refused: %s', (_what, text) => {
  expect(readAll(text)[0]?.outcome).toMatchObject({
    status: 'refused',
    reason: expect.stringContaining('abbreviations of the entry come to more than 10,000'),
  })
})

test('an abbreviation made of a long one many times is none', () => {
  const text = `@string{a = "${'x'.repeat(1_990)}"}\n@string{b = ${chain('a', 1_000_000)}}\n@book{k, title = b}`
  expect(read(text)).toMatchObject({
    draft: { csl: { title: 'b' } },
    warnings: [expect.stringContaining('“b” is not defined')],
  })
})

test('an entry brings along only the abbreviations that it or its parent uses', () => {
  const others = Array.from({ length: 1_000 }, (_, index) => `@string{m${index} = "other"}`)
  const text = `${others.join('\n')}\n@string{s = "Series"}\n@inbook{k, title = {T}, crossref = {p}}\n@book{p, title = {B}, series = s}`
  const [entry] = listEntries({ text, format: 'bibtex' })
  expect(entry?.source).not.toContain('other')
  expect(read(text)).toMatchObject({ draft: { csl: { 'collection-title': 'Series' } } })
})

test('a part of a book takes over what it does not say itself', () => {
  const text = `@incollection{part, crossref={Whole}, title={The part}, author={One, A.}, pages={1--9}}
    @book{whole, title={The whole}, editor={Two, B.}, publisher={Press}, year=1999, author={Two, B.}}`
  expect(read(text).draft.csl).toEqual({
    type: 'chapter',
    title: 'The part',
    author: [{ family: 'One', given: 'A.' }],
    editor: [{ family: 'Two', given: 'B.' }],
    'container-title': 'The whole',
    publisher: 'Press',
    issued: { 'date-parts': [[1999]] },
    page: '1-9',
  })
})

test('each entry has its line, and comments are none', () => {
  const text = `% someone@example.org
@comment{@article{no, title={no}}}
@preamble{"x"}

@book{a, title={A}} @book{b, title={B}}
@book{c,
  title={C}}`
  expect(readAll(text).map(({ line, outcome }) => [line, outcome.status])).toEqual([
    [5, 'read'],
    [5, 'read'],
    [6, 'read'],
  ])
})

test('an entry without its end is refused, and the next ones are read all the same', () => {
  const text = '@book{a, title={Never closed, year=2001}\n@book{b, title={B}}'
  expect(readAll(text)).toMatchObject([
    {
      line: 1,
      outcome: {
        status: 'refused',
        reason: expect.stringContaining('its closing brace is missing'),
        label: '@book{a, title={Never closed, year=2001}',
      },
    },
    { line: 2, outcome: { status: 'read', draft: { csl: { title: 'B' } } } },
  ])
})

test('a field that stands twice counts once, and what is no field is left out; both are said', () => {
  expect(read('@book{a, title={One}, title={Two}, nonsense, year=2001}')).toMatchObject({
    draft: { csl: { title: 'One', issued: { 'date-parts': [[2001]] } } },
    warnings: [
      'The field “title” stands twice; the first was read.',
      '“nonsense” is no field of BibTeX and was left out.',
    ],
  })
})

test('addresses may be escaped or not', () => {
  const fields = String.raw`url={https://example.org/a\_b\%20c?d={e}}, howpublished={\url{https://no.example}}`
  expect(read(`@misc{a, title={x}, ${fields}}`).draft.csl).toMatchObject({
    type: 'webpage',
    URL: 'https://example.org/a_b%20c?d=e',
  })
})

test('a preprint of an archive is a preprint, and a PubMed number is one', () => {
  expect(
    read('@misc{a, title={x}, eprint={2001.00001}, archiveprefix={arXiv}}').draft.csl.type,
  ).toBe('article')
  expect(
    read('@article{a, title={x}, eprint={11425281}, eprinttype={pubmed}}').draft.csl.PMID,
  ).toBe('11425281')
})

test('a thesis says which it is', () => {
  expect(read('@mastersthesis{a, title={x}}').draft.csl.genre).toBe("Master's thesis")
  expect(read('@mastersthesis{a, title={x}, type={MSc thesis}}').draft.csl.genre).toBe('MSc thesis')
})

test('a field whose name is an attack is dropped', () => {
  const { draft } = read('@book{a, title={x}, __proto__={y}, constructor={z}}')
  expect(Object.keys(draft.custom ?? {})).toEqual(['constructor'])
  expect(Object.getPrototypeOf(draft.custom)).toBe(Object.prototype)
})
