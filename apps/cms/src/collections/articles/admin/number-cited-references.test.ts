import { listCitations, numberCitedReferences } from './number-cited-references'

const citation = (...references: unknown[]) => ({
  type: 'inlineBlock',
  fields: { blockType: 'citation', references },
})
const text = (...children: unknown[]) => ({ root: { children: [{ type: 'paragraph', children }] } })
const number = (body: unknown) => numberCitedReferences(listCitations(body))

test('a reference keeps the number of its first appearance', () => {
  const body = text(citation('b'), citation('a'), citation('b', 'c'), citation('a'))
  expect([...number(body)]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ])
})

test('without its first use, a reference takes the number of the next', () => {
  const body = text(citation('a'), citation('b', 'c'), citation('a'))
  expect([...number(body).keys()]).toEqual(['a', 'b', 'c'])
})

test('citations within a block are numbered where the block stands', () => {
  const callout = { type: 'block', fields: { blockType: 'callout', text: text(citation('a')) } }
  const body = { root: { children: [callout, ...text(citation('b')).root.children] } }
  expect(number(body).get('a')).toBe(1)
})

test('every citation is listed with all it cites', () => {
  const body = text(citation('b'), citation('a', 'b'), citation())
  expect(listCitations(body)).toEqual([['b'], ['a', 'b'], []])
})

test('a populated reference counts as its id', () => {
  expect(number(text(citation({ id: 'a', title: 'A' }))).get('a')).toBe(1)
})

test('an empty editor cites nothing', () => {
  expect(listCitations(undefined)).toEqual([])
})
