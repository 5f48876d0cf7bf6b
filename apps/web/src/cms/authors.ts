import 'server-only'
import { type AuthorPage, AuthorPageSchema } from '@footnote/contracts/article'
import { authorTag, SETTINGS_TAG } from '@footnote/contracts/cache-tag'
import { SlugSchema } from '@footnote/contracts/identifier'
import { SITE_API } from '@footnote/contracts/site-api'
import { cache } from 'react'
import { findFromCms } from './read-from-cms'
import { withCursor } from './with-cursor'

/**
 * Finds an author with 20 of their articles older than `before`, newest first.
 * `null` when there is no such author. Throws `CmsUnavailableError`.
 */
export async function findAuthorPage(
  slug: string,
  { before }: { before: string | null },
): Promise<AuthorPage | null> {
  return findPage(slug, before)
}

const findPage = cache(async (slug: string, before: string | null) => {
  if (!SlugSchema.safeParse(slug).success) return null
  return findFromCms(withCursor(SITE_API.author(slug), 'before', before), {
    schema: AuthorPageSchema,
    tags: [authorTag(slug), SETTINGS_TAG],
  })
})
