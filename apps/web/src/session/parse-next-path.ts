const LOCAL_PATH = /^\/(?![/\\])[!-[\]-~\u00a0-\u{10ffff}]*$/u
const PATH_CHARS_MAX = 500

/**
 * Where a form leads afterwards: a path of this site, or `/` for anything else that was asked.
 *
 * A path that a browser could read as another host never passes.
 */
export function parseNextPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > PATH_CHARS_MAX || !LOCAL_PATH.test(next)) return '/'
  const base = 'http://site.invalid'
  if (!URL.canParse(next, base)) return '/'
  const url = new URL(next, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return '/'
  return url.pathname.startsWith('/api/') ? '/' : `${url.pathname}${url.search}${url.hash}`
}
