/** The headers of every answer. The content policy is not here: it differs from page to page. */
export function listSecurityHeaders({ isHttps }: { isHttps: boolean }): [string, string][] {
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    [
      'permissions-policy',
      'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-site'],
  ]
  if (isHttps) headers.push(['strict-transport-security', 'max-age=63072000; includeSubDomains'])
  return headers
}
