import type { PublicArticle } from './list-public-articles'

/** The slugs of articles from several lists, once each. */
export function slugsOf(...lists: readonly (readonly PublicArticle[])[]): string[] {
  return [...new Set(lists.flat().map(({ slug }) => slug))]
}
