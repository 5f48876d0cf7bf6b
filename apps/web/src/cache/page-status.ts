/** In a page's metadata as `other: GONE`, makes the page answer 410: a static page cannot set a status itself. */
export const GONE = { 'footnote-status': '410' }

const GONE_MARK = /<meta name="footnote-status" content="410"\s*\/?>/

/** The status a page asks for by its metadata; `undefined` when it asks for none. */
export function findAskedStatus(html: string): number | undefined {
  return GONE_MARK.test(html) ? 410 : undefined
}
