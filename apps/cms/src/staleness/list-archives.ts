import type { Archives } from '@footnote/domain/staleness/affected-tags'
import type { PayloadRequest } from 'payload'
import type { PublicArticle } from './list-public-articles'
import { listSlugs } from './list-slugs'

/** The archives that list these articles. */
export async function listArchives(
  req: PayloadRequest,
  articles: readonly PublicArticle[],
): Promise<Archives> {
  const authorIds = articles.flatMap((article) => article.authorIds)
  const tagIds = articles.flatMap((article) => article.tagIds)
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const authorSlugs = await listSlugs({ req, collection: 'authors', ids: authorIds })
  const tagSlugs = await listSlugs({ req, collection: 'tags', ids: tagIds })
  return { authorSlugs, tagSlugs }
}
