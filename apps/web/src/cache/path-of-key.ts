/** Where Next keeps the one page of all addresses that lead nowhere; it gives it no status. */
export const NOT_FOUND_PATH = '/_not-found'

/** The public path inside a key of Next: `/route-cache/<kind>/<hash of the route>/$<path>`. */
export function pathOfKey(key: string): string {
  const marker = key.indexOf('/$/')
  const path = marker === -1 ? key : key.slice(marker + 2)
  return path === '/index' ? '/' : path
}
