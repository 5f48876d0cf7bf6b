/**
 * Whether a request that changes something was sent by a page of this site.
 *
 * The browser says so itself (Sec-Fetch-Site, which no page can forge); where it does not,
 * the origin decides. A request that says neither, or comes from a sibling domain, is refused.
 */
export function isFromOurPages(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return headers.get('origin') === new URL(siteUrl).origin
}
