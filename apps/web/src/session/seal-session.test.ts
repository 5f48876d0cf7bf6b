import { openSession, sealSession } from './seal-session'

const session = {
  token: 'the token of the CMS',
  readerId: '65f0c0ffee65f0c0ffee65f0',
  displayName: 'Nadia',
  expiresAt: '2026-03-02T12:00:00.000Z',
}
const now = new Date('2026-03-01T12:00:00Z')

test('a sealed session opens to what was sealed', async () => {
  expect(await openSession(await sealSession(session), now)).toEqual(session)
})

test('nothing of a session can be read from its seal', async () => {
  const sealed = await sealSession(session)
  const parts = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('utf8'))
  expect(parts.join(' ')).not.toMatch(/Nadia|token of the CMS|65f0c0ffee/)
})

test('a session that has expired does not open', async () => {
  const sealed = await sealSession(session)
  expect(await openSession(sealed, new Date('2026-03-02T12:00:01Z'))).toBeNull()
})

test('a seal that was changed, or is none, does not open', async () => {
  const sealed = await sealSession(session)
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  expect(await openSession(changed, now)).toBeNull()
  expect(await openSession('', now)).toBeNull()
  expect(await openSession('eyJhbGciOiJub25lIn0.e30.', now)).toBeNull()
})
