import type { ArticleAtSlug } from '@footnote/contracts/article'
import type { Payload } from 'payload'
import { listIds } from '../../collections/fields/list-ids'
import type { Article } from '../../payload-types'
import { findBySlug } from '../find-by-slug'
import { findPublic } from '../find-public'
import { parseRouteSlug } from '../read-parameters'
import { siteEndpoint } from '../site-endpoint'
import { getArticle } from './get-article'
import { summarizeArticles } from './summarize-articles'
import { wordsOf } from '../words-of'

export const articleEndpoint = siteEndpoint('/site/articles/:slug', async (req) => {
  const slug = parseRouteSlug(req)
  return slug === null ? null : findAtSlug(req.payload, slug)
})

async function findAtSlug(payload: Payload, slug: string): Promise<ArticleAtSlug | null> {
  const article = await findBySlug({ payload, collection: 'articles', slug })
  if (article === null) return findMoved(payload, slug)
  if (article.withdrawal?.date) return describeWithdrawal(payload, article)
  return { status: 'published', article: await getArticle(payload, article) }
}

async function findMoved(payload: Payload, slug: string): Promise<ArticleAtSlug | null> {
  const { docs } = await payload.find({
    collection: 'redirects',
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { from: { equals: slug } },
  })
  const ids = listIds(docs.map((redirect) => redirect.article))
  const [article] = await findPublic({ payload, collection: 'articles', ids })
  return article === undefined ? null : { status: 'moved', slug: article.slug }
}

async function describeWithdrawal(payload: Payload, article: Article): Promise<ArticleAtSlug> {
  const { date, reason, successor } = article.withdrawal ?? {}
  const successors = await findPublic({
    payload,
    collection: 'articles',
    ids: listIds([successor]),
  })
  const readable = successors.filter((candidate) => !candidate.withdrawal?.date)
  const [summary = null] = await summarizeArticles(payload, readable)
  return {
    status: 'withdrawn',
    headline: article.headline,
    date: date ?? article.updatedAt,
    reason: wordsOf(reason) ?? 'This article was withdrawn.',
    successor: summary,
  }
}
