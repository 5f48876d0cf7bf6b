import { listBodyMentions } from './list-body-mentions'

const id = '0123456789abcdef01234567'
const cited = { type: 'inlineBlock', fields: { blockType: 'citation', references: [id] } }

test.each([
  ['a long list of numbers', { junk: Array.from({ length: 60_000 }, () => 0) }],
  ['a hundred thousand nodes', { junk: Array.from({ length: 100_000 }, () => ({})) }],
])('a citation after %s is read', (_, before) => {
  const body = { root: { type: 'root', ...before, children: [cited] } }
  expect(listBodyMentions(body).referenceIds).toEqual([id])
})
