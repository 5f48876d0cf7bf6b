import { findOversized } from './find-oversized'

const nodes = (count: number) => Array.from({ length: count }, () => ({ type: 'text' }))

test.each([
  ['a body of sixty thousand nodes', { body: { root: { children: nodes(60_000) } } }, 'body'],
  ['a headline of 5,000 characters', { headline: 'a'.repeat(5_000) }, 'headline'],
  ['a dek of 5,000 characters', { dek: 'a'.repeat(5_000) }, 'dek'],
])('%s is too big for a draft too', (_, data, path) => {
  expect(findOversized(data)).toMatchObject({ path })
})

test.each([
  ['a long article', { body: { root: { children: nodes(10_000) } } }],
  ['a headline that is still to be shortened', { headline: 'a'.repeat(400), dek: null }],
  ['a list of numbers, which are no nodes', { body: { junk: Array(60_000).fill(0) } }],
])('%s is none', (_, data) => {
  expect(findOversized(data)).toBeNull()
})
