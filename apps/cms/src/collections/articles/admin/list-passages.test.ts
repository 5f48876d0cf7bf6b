import { listPassages } from './list-passages'

const words = (text: string) => ({ type: 'text', text })
const citation = { type: 'inlineBlock', fields: { blockType: 'citation', references: ['a'] } }
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

test('a passage is a paragraph with its links, and knows whether it cites', () => {
  const link = { type: 'link', fields: { url: '/' }, children: [words('80 percent')] }
  const body = root(paragraph(words('About '), link, words('.')), paragraph(words('So.'), citation))
  expect(listPassages(body)).toEqual([
    { text: 'About 80 percent.', isCited: false },
    { text: 'So.', isCited: true },
  ])
})

test('the items of a list within an item are passages of their own', () => {
  const inner = { type: 'list', children: [{ type: 'listitem', children: [words('b'), citation] }] }
  const list = { type: 'list', children: [{ type: 'listitem', children: [words('a'), inner] }] }
  expect(listPassages(root(list))).toEqual([
    { text: 'a', isCited: false },
    { text: 'b', isCited: true },
  ])
})

test('the text of a callout counts, a heading, a table and an empty citation do not', () => {
  const callout = {
    type: 'block',
    fields: { blockType: 'callout', title: '5 mg', text: root(paragraph(words('350 mg'))) },
  }
  const table = {
    type: 'block',
    fields: { blockType: 'table', text: root(paragraph(words('9 %'))) },
  }
  const heading = { type: 'heading', children: [words('7 %')] }
  const empty = { type: 'inlineBlock', fields: { blockType: 'citation', references: [] } }
  expect(listPassages(root(callout, table, heading, paragraph(words('x'), empty)))).toEqual([
    { text: '350 mg', isCited: false },
    { text: 'x', isCited: false },
  ])
})

test('an empty editor has no passages', () => {
  expect(listPassages(undefined)).toEqual([])
})
