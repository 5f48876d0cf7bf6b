const HREF_CHARS_MAX = 2_000
const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address of a link if it is safe to follow: http, https, mailto, a path of the
 * site or a place on the page. Anything else, and an address with a password, is null.
 */
export function parseHref(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const href = value.trim()
  if (href === '' || href.length > HREF_CHARS_MAX || /[\p{Cc}\s\\]/u.test(href)) return null
  if (/^\/(?!\/)|^#/.test(href)) return href
  if (!/^(?:https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null
  const url = new URL(href)
  const isSafe = PROTOCOLS.has(url.protocol) && url.username === '' && url.password === ''
  return isSafe ? url.href : null
}
