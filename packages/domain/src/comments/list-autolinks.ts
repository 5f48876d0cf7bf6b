/** An address found in a text, by UTF-16 offsets; `href` is http or https without credentials. */
export type Autolink = { start: number; end: number; href: string }

/** A longer address stays plain text. */
export const LINK_CHARS_MAX = 2_000

/**
 * Lists the web addresses in a text, in order and without overlaps.
 *
 * Only addresses that start with `http://` or `https://` count. Punctuation that ends
 * a sentence, and a closing bracket that was opened before the address, stay outside.
 * Takes time linear in the length of the text.
 *
 * Source: GitHub Flavored Markdown 0.29, section 6.9, extended autolinks.
 */
export function listAutolinks(text: string): Autolink[] {
  const links: Autolink[] = []
  const candidates = /(?<![\p{L}\p{N}])https?:\/\/[^\s\p{C}<>"]+/giu
  for (const candidate of text.matchAll(candidates)) {
    const address = trimTrailingPunctuation(candidate[0])
    const href = findSafeHref(address)
    if (href !== null) {
      links.push({ start: candidate.index, end: candidate.index + address.length, href })
    }
  }
  return links
}

function trimTrailingPunctuation(address: string): string {
  let surplusClosing = countOf(address, ')') - countOf(address, '(')
  let end = address.length
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    if (last === ')' && surplusClosing > 0) surplusClosing -= 1
    else if (!"?!.,:;*_~'’”»]}".includes(last)) break
  }
  return address.slice(0, end)
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}

function findSafeHref(address: string): string | null {
  if (address.length > LINK_CHARS_MAX || !URL.canParse(address)) return null
  const url = new URL(address)
  const isWebAddress = url.protocol === 'http:' || url.protocol === 'https:'
  // "https://bank.example@evil.example" reads as one host and leads to another.
  const hasCredentials = url.username !== '' || url.password !== ''
  const isHostNamed = url.hostname.includes('.')
  return isWebAddress && !hasCredentials && isHostNamed ? url.href : null
}
