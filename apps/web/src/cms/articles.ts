import 'server-only'
import {
  type ArticleAtSlug,
  ArticleAtSlugSchema,
  type ArticleList,
  ArticleListSchema,
} from '@footnote/contracts/article'
import { ARTICLES_TAG, articleTag, commentsTag, SETTINGS_TAG } from '@footnote/contracts/cache-tag'
import { SlugSchema } from '@footnote/contracts/identifier'
import { SITE_API } from '@footnote/contracts/site-api'
import { cache } from 'react'
import { findFromCms, getFromCms } from './read-from-cms'
import { withCursor } from './with-cursor'

/**
 * Finds what stands at an article's address: the article, where it moved, or why
 * it was withdrawn. `null` when nothing stands there or the slug could be none.
 * Throws `CmsUnavailableError`.
 */
export const findArticle = cache(async (slug: string): Promise<ArticleAtSlug | null> => {
  if (!SlugSchema.safeParse(slug).success) return null
  return findFromCms(SITE_API.article(slug), {
    schema: ArticleAtSlugSchema,
    tags: [articleTag(slug), commentsTag(slug), SETTINGS_TAG],
  })
})

/**
 * Lists 20 articles, newest first, older than `before`; `null` starts at the newest.
 * Throws `CmsUnavailableError`.
 */
export async function listArticles({ before }: { before: string | null }): Promise<ArticleList> {
  return listPage(before)
}

const listPage = cache(async (before: string | null) =>
  getFromCms(withCursor(SITE_API.articles, 'before', before), {
    schema: ArticleListSchema,
    tags: [ARTICLES_TAG, SETTINGS_TAG],
    whileBuilding: { articles: [], nextCursor: null },
  }),
)
