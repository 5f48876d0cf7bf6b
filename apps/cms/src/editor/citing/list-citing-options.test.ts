import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import { listCitingOptions } from './list-citing-options'

const hit: ReferenceHit = {
  id: 'a',
  citationKey: 'vikhanski-1993',
  label: 'Vikhanski 1993. Magnesium may slow bone loss',
  title: 'Magnesium may slow bone loss',
  authors: 'Vikhanski',
  year: 1993,
  containerTitle: 'Medical Tribune',
  type: 'article-newspaper',
  status: 'active',
  studyType: 'news',
}
const identifier = { kind: 'PMID' as const, value: '11425281' }
const kinds = (input: Parameters<typeof listCitingOptions>[0]) =>
  listCitingOptions(input).map((option) => option.kind)

test('what was found comes first, in the order of the answer', () => {
  const other = { ...hit, id: 'b' }
  const options = listCitingOptions({ hits: [other, hit], identifier: null, isPasted: false })
  expect(options.slice(0, 2)).toEqual([
    { kind: 'cite', hit: other },
    { kind: 'cite', hit },
  ])
})

test('without a match the first offer is an identifier, the second writing by hand', () => {
  expect(kinds({ hits: [], identifier: null, isPasted: false })).toEqual([
    'ask-identifier',
    'write',
  ])
})

test('a typed identifier is looked up before anything else', () => {
  expect(kinds({ hits: [hit], identifier, isPasted: false })).toEqual(['look-up', 'cite', 'write'])
})

test('a pasted identifier has one offer', () => {
  expect(kinds({ hits: [hit], identifier, isPasted: true })).toEqual(['look-up'])
})
