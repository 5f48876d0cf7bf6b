import type { ArticleSummary } from '@footnote/contracts/article'
import type { Payload } from 'payload'
import { listIds } from '../../collections/fields/list-ids'
import { findPublic } from '../find-public'
import { findPictures } from '../media/find-pictures'
import { articleToSummary, type SummarySource } from './article-to-summary'

/** Summaries of these articles, in their order, with one query for all authors and one for all pictures. */
export async function summarizeArticles(
  payload: Payload,
  articles: readonly SummarySource[],
): Promise<ArticleSummary[]> {
  const [authors, pictures] = await Promise.all([
    findPublic({
      payload,
      collection: 'authors',
      ids: listIds(articles.flatMap((article) => article.authors)),
    }),
    findPictures(payload, listIds(articles.map((article) => article.heroImage))),
  ])
  const authorsById = new Map(authors.map((author) => [author.id, author]))
  return articles.map((article) => articleToSummary(article, { authors: authorsById, pictures }))
}
