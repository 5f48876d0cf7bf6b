import { z } from 'zod'

/**
 * Cache tags name what a page was fetched for, never what it happens to contain:
 * the CMS knows who cites, bylines or pictures what, and expires the pages by name.
 */

/** The page at an article's address, also when nothing or a redirect stands there. */
export function articleTag(slug: string): string {
  return `article:${slug}`
}

/** The discussion under an article. */
export function commentsTag(slug: string): string {
  return `comments:${slug}`
}

/** An author's archive. */
export function authorTag(slug: string): string {
  return `author:${slug}`
}

/** A tag's archive. */
export function tagTag(slug: string): string {
  return `tag:${slug}`
}

/** Every list of articles: the home page and what pages through it. */
export const ARTICLES_TAG = 'articles'

/** The site settings, which are on every page. */
export const SETTINGS_TAG = 'settings'

/** A tag the site accepts from a webhook. */
export const CacheTagSchema = z
  .string()
  .max(128)
  .regex(/^(?:(?:article|comments|author|tag):[a-z0-9]+(?:-[a-z0-9]+)*|articles|settings)$/)
