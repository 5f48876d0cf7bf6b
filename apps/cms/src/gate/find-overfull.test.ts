import type { FlattenedField } from 'payload'
import { findOverfull } from './find-overfull'

const FIELDS = fieldsOf([
  { type: 'array', name: 'author', maxRows: 2, flattenedFields: [] },
  { type: 'array', name: 'log', flattenedFields: [{ type: 'text', name: 'tags', maxRows: 1 }] },
  { type: 'group', name: 'about', flattenedFields: [{ type: 'select', name: 'kinds' }] },
])

test.each([
  [{ author: [{}, {}, {}] }, { path: 'author', entriesMax: 2 }],
  [{ log: Array.from({ length: 1_001 }, () => ({})) }, { path: 'log', entriesMax: 1_000 }],
  [{ log: [{}, { tags: ['a', 'b'] }] }, { path: 'log.1.tags', entriesMax: 1 }],
  [{ about: { kinds: Array(10_001).fill('a') } }, { path: 'about.kinds', entriesMax: 10_000 }],
  [{ author: [{}, {}], log: 0, about: null, unknown: [1, 2, 3] }, null],
])('a list beyond its limit is found: case %#', (values, found) => {
  expect(findOverfull(values, FIELDS)).toEqual(found)
})

/** Of a field only what is read here: Payload fills in the rest. */
function fieldsOf(fields: readonly object[]): readonly FlattenedField[] {
  return JSON.parse(JSON.stringify(fields))
}
