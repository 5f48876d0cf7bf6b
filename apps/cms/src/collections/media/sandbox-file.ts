/** Makes a browser show a stored file as the picture it is and as nothing else. */
export function sandboxFile({ headers }: { headers: Headers }): Headers {
  headers.set('content-security-policy', "default-src 'none'; sandbox")
  headers.set('cache-control', 'public, max-age=31536000, immutable')
  headers.set('x-content-type-options', 'nosniff')
  return headers
}
