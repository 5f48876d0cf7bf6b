/** In a page's metadata as `other: GONE`, makes the page answer 410: a static page cannot set a status itself. */
export const GONE = { 'footnote-status': '410' }

/** In a page's metadata as `other: NOT_FOUND`, makes the page answer 404. */
export const NOT_FOUND = { 'footnote-status': '404' }

const STATUS_MARK = /<meta name="footnote-status" content="(404|410)"\s*\/?>/

/** The status a page asks for by its metadata; `undefined` when it asks for none. */
export function findAskedStatus(html: string): number | undefined {
  const asked = STATUS_MARK.exec(html)?.[1]
  return asked === undefined ? undefined : Number(asked)
}
