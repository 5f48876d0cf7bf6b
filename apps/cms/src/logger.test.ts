import { redact } from './logger'

test('addresses and tokens are taken out of a log line', () => {
  expect(
    redact('{"msg":"jane.doe+x@mail.example.org used eyJhbGciOi.eyJpZCI6.c2ln at src/a.ts:1"}'),
  ).toBe('{"msg":"[address] used [token] at src/a.ts:1"}')
})
