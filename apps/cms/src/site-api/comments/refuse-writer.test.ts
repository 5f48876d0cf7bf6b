import { refuseWriter } from './refuse-writer'

const verified = '2026-01-01T00:00:00.000Z'

test('only an active reader with a verified address may write', () => {
  expect(refuseWriter({ status: 'active', emailVerifiedAt: verified })).toBeNull()
})

test.each([
  ['active', null, 'unverified'],
  ['suspended', verified, 'refused'],
  ['suspended', null, 'refused'],
  ['banned', verified, 'refused'],
  ['deleted', verified, 'refused'],
] as const)('a reader who is %s, verified %s, is %s', (status, emailVerifiedAt, outcome) => {
  expect(refuseWriter({ status, emailVerifiedAt })?.status).toBe(outcome)
})
