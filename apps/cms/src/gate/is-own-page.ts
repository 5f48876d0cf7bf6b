/**
 * Tells whether a state-changing request comes from a page of this origin or from no page at all.
 *
 * Browsers send `Sec-Fetch-Site` or `Origin`; a program sends neither, and then it must bring
 * its token itself, because a cookie alone could have been sent by somebody else's page.
 */
export function isOwnPage(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin !== null) return origin === ownOrigin
  return headers.has('authorization') || !headers.has('cookie')
}
