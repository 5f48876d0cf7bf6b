import { cms } from '../harness/cms-client'

test.each(['/admin/login', '/api/users/me', '/api/nowhere', '/nowhere', '/healthz'])(
  'an answer at %s may not be framed, sniffed or followed by an opener',
  async (path) => {
    const { headers } = await cms.get(path)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  },
)
