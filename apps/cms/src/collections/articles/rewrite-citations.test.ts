import { rewriteCitations, rewriteIds } from './rewrite-citations'

const a = '0123456789abcdef01234567'
const b = '1123456789abcdef01234567'
const c = '2123456789abcdef01234567'
const targets = new Map([[a, b]])

function citation(...references: unknown[]) {
  return {
    type: 'inlineBlock',
    fields: { id: 'c1', blockType: 'citation', references, locator: 'p. 1' },
  }
}

function block(blockType: string, fields: object) {
  return { type: 'block', fields: { blockType, ...fields } }
}

function state(...children: unknown[]) {
  return { root: { type: 'root', children } }
}

test.each([
  ['a paragraph', (node: unknown) => state({ type: 'paragraph', children: [node] })],
  ['a link', (node: unknown) => state({ children: [{ type: 'link', children: [node] }] })],
  ['a callout', (node: unknown) => state(block('callout', { text: state(node) }))],
  [
    'a cell of a table',
    (node: unknown) =>
      state(
        block('table', {
          table: state({ type: 'table', children: [{ children: [{ children: [node] }] }] }),
        }),
      ),
  ],
])('a citation in %s cites the target', (_, place) => {
  expect(rewriteCitations(place(citation(a)), targets)).toEqual(place(citation(b)))
})

test.each([
  [
    [a, c],
    [b, c],
  ],
  [[a, b], [b]],
  [
    [b, c, a],
    [b, c],
  ],
  [[{ id: a, title: 'A' }], [b]],
])('the sources %j become %j', (before, after) => {
  expect(rewriteIds(before, targets)).toEqual(after)
})

test('a body that cites nothing of the kind is the same object', () => {
  const body = state({ type: 'paragraph', children: [citation(c), { type: 'text', text: a }] })
  expect(rewriteCitations(body, targets)).toBe(body)
})

test('a text that happens to be an id stays', () => {
  const body = state({ children: [{ type: 'text', text: a }, citation(a)] })
  expect(JSON.stringify(rewriteCitations(body, targets))).toContain(`"text":"${a}"`)
})
