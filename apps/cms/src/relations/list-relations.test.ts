import type { FlattenedField } from 'payload'
import { listRelations } from './list-relations'

const one = { type: 'relationship', name: 'author', relationTo: 'authors' }
const many = { type: 'relationship', name: 'tags', relationTo: 'tags', hasMany: true }

test('relations are found in groups and rows, with their paths', () => {
  const fields = fieldsOf([
    many,
    { type: 'group', name: 'review', flattenedFields: [one] },
    { type: 'array', name: 'rows', flattenedFields: [one] },
  ])
  const values = { tags: ['a', 'b'], review: { author: 'c' }, rows: [{}, { author: 'd' }, null] }
  const found = listRelations(values, fields).filter(({ ids }) => ids.length > 0)
  expect(found.map(({ path, ids }) => [path, ids])).toEqual([
    ['tags', ['a', 'b']],
    ['review.author', ['c']],
    ['rows.1.author', ['d']],
  ])
})

test('what is gone is left out of many, and leaves nothing of one', () => {
  const values = { tags: ['a', 'b'], author: 'c' }
  for (const { keep } of listRelations(values, fieldsOf([many, one]))) keep((id) => id === 'b')
  expect(values).toEqual({ tags: ['b'], author: null })
})

/** Of a field only what is read here: Payload fills in the rest. */
function fieldsOf(fields: readonly object[]): readonly FlattenedField[] {
  return JSON.parse(JSON.stringify(fields))
}
