import { isEditorTree } from './is-editor-tree'

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Hello' }] }
const treeOf = (...children: unknown[]) => ({ root: { type: 'root', children } })

test.each([
  ['a paragraph', treeOf(paragraph)],
  ['nothing but a root', { root: { type: 'root' } }],
  [
    'a block with a text of its own',
    treeOf({ type: 'block', fields: { text: treeOf(paragraph) } }),
  ],
  ['a link', treeOf({ type: 'link', fields: { url: 'https://example.org' }, children: [] })],
])('%s is a tree', (_name, value) => {
  expect(isEditorTree(value)).toBe(true)
})

test.each([
  ['no root', {}],
  ['a root that is a list', { root: [] }],
  ['nothing among the children', treeOf(null)],
  ['a number among the children', treeOf(1)],
  ['a list among the children', treeOf([])],
  ['a node without a type', treeOf({})],
  ['a type that is a number', treeOf({ type: 1 })],
  ['children that are a text', treeOf({ type: 'paragraph', children: 'x' })],
  ['fields that are nothing', treeOf({ type: 'block', fields: null })],
  ['a broken text within a block', treeOf({ type: 'block', fields: { text: treeOf(null) } })],
])('%s is no tree', (_name, value) => {
  expect(isEditorTree(value)).toBe(false)
})
