const POLICY_OF_ADMIN = [
  "default-src 'self'",
  // Payload's pages start with scripts of their own in the page.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer of the CMS at this path. Pictures bring a policy of their own. */
export function listSecurityHeaders(
  pathname: string,
  { isHttps }: { isHttps: boolean },
): [string, string][] {
  const isAdmin = pathname === '/admin' || pathname.startsWith('/admin/')
  // The address of the page that resets a password holds the secret that does it.
  const isReset = /^\/admin\/reset(?:\/|$)/.test(pathname)
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', isReset ? 'no-referrer' : 'strict-origin-when-cross-origin'],
    ['x-frame-options', 'DENY'],
    ['cross-origin-opener-policy', 'same-origin'],
    [
      'permissions-policy',
      'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
  ]
  if (isAdmin) headers.push(['content-security-policy', POLICY_OF_ADMIN])
  else if (!pathname.startsWith('/api/media/file/')) {
    headers.push(['content-security-policy', "frame-ancestors 'none'"])
  }
  if (isHttps) headers.push(['strict-transport-security', 'max-age=63072000; includeSubDomains'])
  return headers
}
