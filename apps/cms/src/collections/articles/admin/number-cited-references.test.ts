import { numberCitedReferences } from './number-cited-references'

const citation = (...references: unknown[]) => ({
  type: 'inlineBlock',
  fields: { blockType: 'citation', references },
})
const text = (...children: unknown[]) => ({ root: { children: [{ type: 'paragraph', children }] } })

test('a reference keeps the number of its first appearance', () => {
  const body = text(citation('b'), citation('a'), citation('b', 'c'), citation('a'))
  expect([...numberCitedReferences(body)]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ])
})

test('citations within a block are numbered where the block stands', () => {
  const callout = { type: 'block', fields: { blockType: 'callout', text: text(citation('a')) } }
  const body = { root: { children: [callout, ...text(citation('b')).root.children] } }
  expect(numberCitedReferences(body).get('a')).toBe(1)
})

test('a populated reference counts as its id', () => {
  expect(numberCitedReferences(text(citation({ id: 'a', title: 'A' }))).get('a')).toBe(1)
})

test('an empty editor cites nothing', () => {
  expect(numberCitedReferences(undefined).size).toBe(0)
})
