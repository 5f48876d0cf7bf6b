/** The site's public addresses, written once: the CMS warms and links them, the site serves them. */

/** The path of an article's page. */
export function articlePath(slug: string): string {
  return `/articles/${slug}`
}

/** How the files are called that an article's page offers: RIS, BibTeX and CSL-JSON. */
export const DOWNLOAD_EXTENSIONS = ['ris', 'bib', 'json'] as const
export type DownloadExtension = (typeof DOWNLOAD_EXTENSIONS)[number]

/** The path of the file that says how to cite an article. */
export function citationFilePath(slug: string, extension: DownloadExtension): string {
  return `${articlePath(slug)}/citation.${extension}`
}

/** The path of the file that holds the references of an article. */
export function referencesFilePath(slug: string, extension: DownloadExtension): string {
  return `${articlePath(slug)}/references.${extension}`
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
