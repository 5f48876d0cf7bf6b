/**
 * Makes every write to MongoDB wait until most members have it in their journals, whatever the URL
 * said before. A URL may name several hosts, so it is not one that `URL` could parse.
 */
export function withSafeWrites(url: string): string {
  const [address = '', query = ''] = url.split('?', 2)
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:w|journal|j)=/i.test(part))
  const hasPath = /^[^:]+:\/\/[^/]+\//.test(address)
  const all = [...kept, 'w=majority', 'journal=true', 'wtimeoutMS=5000']
  return `${address}${hasPath ? '' : '/'}?${all.join('&')}`
}
