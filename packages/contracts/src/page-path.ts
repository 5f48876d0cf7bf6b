/** The site's public addresses, written once: the CMS warms and links them, the site serves them. */

/** The path of an article's page. */
export function articlePath(slug: string): string {
  return `/articles/${slug}`
}

/** The path of an author's archive. */
export function authorPath(slug: string): string {
  return `/authors/${slug}`
}

/** The path of a tag's archive. */
export function tagPath(slug: string): string {
  return `/tags/${slug}`
}

/** The path of the home page, which lists the newest articles. */
export const HOME_PATH = '/'

/** The path under which the site serves a stored picture. */
export function mediaPath(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`
}
