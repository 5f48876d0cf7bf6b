import { createLimit } from './limit'

test('a limit allows so many tries of one key, then says how long to wait', async () => {
  const limit = createLimit({ name: 'test', triesMax: 2, windowSeconds: 60 })
  expect(await limit.consume('a', 'b')).toEqual({ isAllowed: true })
  expect(await limit.consume('a', 'b')).toEqual({ isAllowed: true })
  expect(await limit.consume('a', 'b')).toEqual({ isAllowed: false, retryAfterSeconds: 60 })
  expect(await limit.consume('ab', '')).toEqual({ isAllowed: true })
})

test('forgotten tries no longer count', async () => {
  const limit = createLimit({ name: 'test', triesMax: 1, windowSeconds: 60 })
  await limit.consume('a')
  await limit.forget('a')
  expect(await limit.consume('a')).toEqual({ isAllowed: true })
})
