import { hashVisitorNetwork } from './visitor-network'

function hash(remoteAddress: string, forwardedFor?: string, trustedProxies = 0) {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
  // Only the address of the socket is read.
  const socket = Object.assign(Object.create(null), { remoteAddress })
  return hashVisitorNetwork({ headers, socket }, { secret: 'a secret', trustedProxies })
}

test('addresses of one /64 are one network, the next /64 is another', () => {
  expect(hash('2001:db8:0:1::1')).toBe(hash('2001:0db8::1:ffff:ffff:ffff:ffff'))
  expect(hash('2001:db8:0:1::1')).not.toBe(hash('2001:db8:0:2::1'))
})

test('an IPv4 address is itself, also when it is written as IPv6', () => {
  expect(hash('::ffff:192.0.2.7')).toBe(hash('192.0.2.7'))
  expect(hash('192.0.2.7')).not.toBe(hash('192.0.2.8'))
})

test('without proxies nobody can change their network by a header', () => {
  expect(hash('192.0.2.7', '198.51.100.1')).toBe(hash('192.0.2.7'))
})

test('behind one proxy the address it saw counts, not what the visitor claims', () => {
  expect(hash('10.0.0.1', '203.0.113.9, 198.51.100.1', 1)).toBe(hash('198.51.100.1'))
})

test('the address cannot be read from the hash', () => {
  expect(hash('192.0.2.7')).toMatch(/^[0-9a-f]{32}$/)
})
