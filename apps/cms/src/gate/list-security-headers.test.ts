import { listSecurityHeaders } from './list-security-headers'

function headersAt(pathname: string, isHttps = false) {
  return Object.fromEntries(listSecurityHeaders(pathname, { isHttps }))
}

test.each(['/admin', '/admin/login', '/api/tags', '/healthz', '/nowhere'])(
  'nobody frames %s or guesses its type',
  (pathname) => {
    const headers = headersAt(pathname)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['x-content-type-options']).toBe('nosniff')
  },
)

test('the admin runs no script of another origin', () => {
  const policy = headersAt('/admin')['content-security-policy']
  expect(policy).toContain("script-src 'self' 'unsafe-inline'")
  expect(policy).toContain("object-src 'none'; base-uri 'self'; form-action 'self'")
})

test('the address of a password reset is told to nobody', () => {
  expect(headersAt('/admin/reset/secret')['referrer-policy']).toBe('no-referrer')
})

test('pictures keep the policy they bring', () => {
  expect(headersAt('/api/media/file/a.png')).not.toHaveProperty('content-security-policy')
})

test('browsers are held to https only where there is https', () => {
  expect(headersAt('/admin')).not.toHaveProperty('strict-transport-security')
  expect(headersAt('/admin', true)).toHaveProperty('strict-transport-security')
})
