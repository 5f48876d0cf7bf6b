import type { PayloadRequest } from 'payload'
import { accessFor } from './access-for'
import { ACCESS_MATRIX } from './access-matrix'

test('a person with several roles may do what any of them may', () => {
  const access = accessFor('articles')
  expect(access.update(requestOf({ collection: 'users', roles: ['contributor', 'editor'] }))).toBe(
    true,
  )
})

test('a reader is nobody to the newsroom, whatever fields their account carries', () => {
  const reader = requestOf({ collection: 'readers', roles: ['admin'] })
  expect(accessFor('articles').update(reader)).toBe(false)
  expect(accessFor('users').read(reader)).toBe(false)
  expect(accessFor('users').admin(reader)).toBe(false)
})

test('a stranger reads published articles only', () => {
  expect(accessFor('articles').read(requestOf(null))).toEqual({
    and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
  })
})

test('a contributor may not publish', () => {
  const request = requestOf({ collection: 'users', roles: ['contributor'] })
  const access = accessFor('articles')
  expect(access.create({ ...request, data: { _status: 'published' } })).toBe(false)
  expect(access.update({ ...request, data: { _status: 'published' } })).toBe(false)
})

test.each(['readVersions', 'unlock', 'delete'] as const)(
  'what the matrix does not list is denied: %s of comments',
  (operation) => {
    const admin = requestOf({ collection: 'users', roles: ['admin'] })
    expect(accessFor('comments')[operation](admin)).toBe(false)
  },
)

test('a collection that the matrix does not list cannot be defined', () => {
  expect(() => accessFor(JSON.parse('"secrets"'))).toThrow('List "secrets"')
})

test('a name of JavaScript itself is not a collection of the matrix', () => {
  expect(Object.hasOwn(ACCESS_MATRIX, 'constructor')).toBe(false)
})

function requestOf(user: { collection: string; roles: string[] } | null): { req: PayloadRequest } {
  return JSON.parse(JSON.stringify({ req: { user: user && { id: 'one', ...user } } }))
}
