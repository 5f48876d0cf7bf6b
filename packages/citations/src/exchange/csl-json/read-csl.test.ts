import { listEntries } from '../list-entries'
import { parseEntry } from '../parse-entry'

function readAll(text: string) {
  return listEntries({ text, format: 'csl-json' }).map((entry) => parseEntry(entry, 'csl-json'))
}
function read(item: object) {
  const [{ outcome } = { outcome: null }] = readAll(
    JSON.stringify([{ type: 'book', title: 'T', ...item }]),
  )
  if (outcome?.status !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome
}

test('numbers stand for texts, particles join their name, and other fields go to custom', () => {
  const { draft, warnings } = read({
    id: 7,
    volume: 12,
    author: [
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
      { family: 'Alembert', given: 'Jean', 'dropping-particle': "d'" },
      { literal: 'World Health Organization' },
    ],
    issued: { 'date-parts': [['2001', 7]] },
    keyword: 'bone',
    translator: [{ family: 'Other' }],
    custom: { mine: 1 },
  })
  expect(warnings).toEqual([])
  expect(draft).toMatchObject({
    citationKey: '7',
    csl: {
      volume: '12',
      author: [
        { family: 'van Gogh', given: 'Vincent' },
        { family: 'Alembert', given: "Jean d'" },
        { literal: 'World Health Organization' },
      ],
      issued: { 'date-parts': [[2001, 7]] },
    },
    custom: { keyword: 'bone', translator: [{ family: 'Other' }], mine: 1 },
  })
})

test.each([
  [{ 'date-parts': [[2001, 13, 40]] }, [[2001]]],
  [{ 'date-parts': [[2001, 7, 1], [2002]] }, [[2001, 7, 1], [2002]]],
  [{ 'date-parts': [[null]], raw: '2001 Jul' }, [[2001, 7]]],
  [{ literal: 'July 22, 1993' }, [[1993, 7, 22]]],
  ['2001-07-22', [[2001, 7, 22]]],
  ['2001-07/2002', [[2001, 7], [2002]]],
])('the date %j', (issued, parts) => {
  expect(read({ issued }).draft.csl.issued).toEqual({ 'date-parts': parts })
})

test('identifiers that a program hid in the note are found', () => {
  expect(read({ note: 'Read it.\nPMID: 123\nPMCID: PMC45' }).draft).toMatchObject({
    csl: { PMID: '123', PMCID: 'PMC45' },
    note: 'Read it.',
  })
})

test('a type that is not offered becomes the nearest one, with a warning, and is kept', () => {
  expect(read({ type: 'post-weblog' })).toMatchObject({
    warnings: ['The kind of source “post-weblog” is not offered here; the entry was read as post.'],
    draft: { csl: { type: 'post' }, custom: { type: 'post-weblog' } },
  })
})

test('a key that is an attack is dropped, however deep', () => {
  const text =
    '[{"type":"book","title":"T","__proto__":{"x":1},"custom":{"a":{"__proto__":{"x":1}}}}]'
  const [entry] = readAll(text)
  expect(JSON.stringify(entry)).not.toContain('__proto__')
  expect(entry?.outcome).toMatchObject({ status: 'read', draft: { custom: { a: {} } } })
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

test('items are split with their lines; what is no item is refused and the others are read', () => {
  const text =
    '[\n  {"type":"book","title":"A"},\n  nonsense,\n  {"type":"book",\n "title":"[,{"}\n]'
  expect(readAll(text).map(({ line, outcome }) => [line, outcome.status])).toEqual([
    [2, 'read'],
    [3, 'refused'],
    [4, 'read'],
  ])
})

test.each([
  ['', 0],
  ['[]', 0],
  ['{"type":"book","title":"A"}', 1],
  ['[{"type":"book","title":"A"}', 1],
  ['garbage', 1],
  ['['.repeat(10_000), 1],
])('%j has as many entries as it has', (text, count) => {
  expect(readAll(text)).toHaveLength(count)
})
