import { type KnownSource, SourceIndex, type SourceKeys } from './source-index'

const NOTHING: SourceKeys = {
  DOI: null,
  PMID: null,
  PMCID: null,
  likeness: null,
  citationKey: null,
}

function keys(given: Partial<SourceKeys>): SourceKeys {
  return { ...NOTHING, ...given }
}

function indexOf(...sources: (Partial<SourceKeys> & { id: string })[]): SourceIndex {
  const index = new SourceIndex()
  for (const source of sources) index.add({ ...NOTHING, line: null, ...source })
  return index
}

test.each(['DOI', 'PMID', 'PMCID'] as const)('the same %s is the same source', (name) => {
  const index = indexOf({ id: 'a', [name]: '1' })
  expect(index.findMatch(keys({ [name]: '1' }))).toMatchObject({ source: { id: 'a' }, by: name })
  expect(index.findMatch(keys({ [name]: '2' }))).toBeNull()
})

test('a PMID is not taken for a PMCID', () => {
  expect(indexOf({ id: 'a', PMID: '1' }).findMatch(keys({ PMCID: '1' }))).toBeNull()
})

test('the same words are the same source', () => {
  const match = indexOf({ id: 'a', likeness: 'k', DOI: '10.1/a' }).findMatch(
    keys({ likeness: 'k', PMID: '1' }),
  )
  expect(match).toMatchObject({ source: { id: 'a' }, by: 'words' })
})

test('another DOI makes it another source, which is said', () => {
  const index = indexOf({ id: 'a', likeness: 'k', DOI: '10.1/a' })
  const other = keys({ likeness: 'k', DOI: '10.1/b' })
  expect(index.findMatch(other)).toBeNull()
  expect(index.findLookalike(other)).toMatchObject({ id: 'a' })
})

test('of two that are alike, the one with the same key is taken', () => {
  const index = indexOf(
    { id: 'a', likeness: 'k', citationKey: 'a-2000' },
    { id: 'b', likeness: 'k', citationKey: 'b-2000' },
  )
  const match = index.findMatch(keys({ likeness: 'k', citationKey: 'b-2000' }))
  expect(match?.source.id).toBe('b')
})

test('nothing in common is no match', () => {
  expect(indexOf({ id: 'a' }).findMatch(NOTHING)).toBeNull()
})

test('an earlier line of the file counts like the library', () => {
  const index = new SourceIndex()
  const source: KnownSource = { ...NOTHING, id: null, line: 7, DOI: '10.1/a' }
  index.add(source)
  expect(index.findMatch(keys({ DOI: '10.1/a' }))?.source).toBe(source)
})
