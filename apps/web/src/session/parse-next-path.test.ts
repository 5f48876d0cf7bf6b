import { parseNextPath } from './parse-next-path'

test.each([
  '/',
  '/articles/one',
  '/articles/one?page=2#comment-1',
  '/articles/caf%C3%A9',
  '/articles/one#leave-a-comment',
])('the path %s of this site is kept', (path) => {
  expect(parseNextPath(path)).toBe(path)
})

test.each([
  undefined,
  null,
  7,
  '',
  'articles/one',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/ /evil.example',
  ' //evil.example',
  '/./\\evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  '/javascript:\u0000',
  'http:evil.example',
  '/api/log-out',
  `/${'a'.repeat(600)}`,
])('%j leads to the home page', (next) => {
  expect(parseNextPath(next)).toBe('/')
})
