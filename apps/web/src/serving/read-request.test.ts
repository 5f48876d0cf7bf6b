import { hasImpossibleSlug, isPlainRead } from './read-request'

function read(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return isPlainRead({ url, headers, method })
}

test.each(['/', '/articles/one', '/articles/before/2026-01-01T00:00:00.000Z_65f0'])(
  '%s is a plain read',
  (url) => {
    expect(read(url)).toBe(true)
  },
)

test.each([
  ['a query', '/articles/one?_rsc=1', {}],
  ['a navigation of the router', '/articles/one', { rsc: '1' }],
  ['a prefetch', '/articles/one', { 'next-router-prefetch': '1' }],
  ['an action', '/articles/one', { 'next-action': 'x' }],
  ['a draft', '/articles/one', { cookie: 'a=1; __prerender_bypass=x' }],
  ['an encoded path', '/articles/%6fne', {}],
])('%s goes to Next', (_name, url, headers) => {
  expect(read(url, headers)).toBe(false)
})

test('only reads are plain reads', () => {
  expect(read('/', {}, 'HEAD')).toBe(true)
  expect(read('/', {}, 'POST')).toBe(false)
})

test.each([
  '/articles/One',
  '/articles/a--b',
  '/articles/one%00',
  '/articles/%2e%2e%2f',
  `/tags/${'a'.repeat(97)}`,
  '/authors/x_y?next=1',
])('%s cannot be the address of anything', (url) => {
  expect(hasImpossibleSlug(url)).toBe(true)
})

test.each(['/', '/articles/one', '/articles/one/comment', '/tags/sleep?x=1', '/log-in'])(
  '%s may be an address',
  (url) => {
    expect(hasImpossibleSlug(url)).toBe(false)
  },
)
