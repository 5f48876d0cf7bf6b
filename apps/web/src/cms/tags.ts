import 'server-only'
import { type TagPage, TagPageSchema } from '@footnote/contracts/article'
import { SETTINGS_TAG, tagTag } from '@footnote/contracts/cache-tag'
import { SlugSchema } from '@footnote/contracts/identifier'
import { SITE_API } from '@footnote/contracts/site-api'
import { cache } from 'react'
import { findFromCms } from './read-from-cms'
import { withCursor } from './with-cursor'

/**
 * Finds a tag with 20 of its articles older than `before`, newest first.
 * `null` when there is no such tag. Throws `CmsUnavailableError`.
 */
export async function findTagPage(
  slug: string,
  { before }: { before: string | null },
): Promise<TagPage | null> {
  return findPage(slug, before)
}

const findPage = cache(async (slug: string, before: string | null) => {
  if (!SlugSchema.safeParse(slug).success) return null
  return findFromCms(withCursor(SITE_API.tag(slug), 'before', before), {
    schema: TagPageSchema,
    tags: [tagTag(slug), SETTINGS_TAG],
  })
})
