import { parseServerFunction } from './parse-server-function'

test('a function of the admin is called as it was asked for', () => {
  const call = { name: 'form-state', args: { operation: 'create' } }
  expect(parseServerFunction(call)).toEqual(call)
})

test.each([
  { name: 'constructor', args: {} },
  { name: '__proto__', args: {} },
  { name: 'toString', args: {} },
  { name: 'nope', args: {} },
  { name: 'form-state' },
  null,
])('%j calls nothing', (call) => {
  expect(parseServerFunction(call)).toBeNull()
})
