import { parseCpuSeconds } from './process-usage'

test('the name of a program may hold spaces and brackets', () => {
  const stat = '42 (next (server) 1) S 1 42 42 0 -1 4194304 9 0 0 0 250 50 0 0 20 0 11 0 5 0 0'
  expect(parseCpuSeconds(stat)).toBe(3)
})
