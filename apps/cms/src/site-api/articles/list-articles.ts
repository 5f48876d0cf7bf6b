import type { ArticleList } from '@footnote/contracts/article'
import type { Payload, Where } from 'payload'
import { getDatePublished } from './article-to-summary'
import { readableArticle } from './readable-article'
import { summarizeArticles } from './summarize-articles'

const ARTICLES_PER_PAGE = 20

/** One page of the published articles that are not withdrawn, newest first. */
export async function listArticles({
  payload,
  before,
  where = {},
}: {
  payload: Payload
  before: string | undefined
  where?: Where
}): Promise<ArticleList> {
  const { docs } = await payload.find({
    collection: 'articles',
    overrideAccess: false,
    depth: 0,
    limit: ARTICLES_PER_PAGE + 1,
    pagination: false,
    sort: ['-datePublished', '-id'],
    select: {
      slug: true,
      headline: true,
      dek: true,
      datePublished: true,
      dateModified: true,
      heroImage: true,
      authors: true,
    },
    where: { and: [readableArticle, where, olderThan(before)] },
  })
  const page = docs.slice(0, ARTICLES_PER_PAGE)
  const last = page.at(-1)
  return {
    articles: await summarizeArticles(payload, page),
    nextCursor:
      docs.length > ARTICLES_PER_PAGE && last !== undefined
        ? `${getDatePublished(last)}_${last.id}`
        : null,
  }
}

function olderThan(cursor: string | undefined): Where {
  if (cursor === undefined) return {}
  const [instant, id] = cursor.split('_')
  return {
    or: [
      { datePublished: { less_than: instant } },
      { and: [{ datePublished: { equals: instant } }, { id: { less_than: id } }] },
    ],
  }
}
