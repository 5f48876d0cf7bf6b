import type { PayloadRequest, Where } from 'payload'
import type { Article } from '../../../payload-types'
import { listIds } from '../../fields/list-ids'
import { listNamesakes } from '../list-namesakes'

/** Where a reference is used: in the published version of an article, in its newest draft, or both. */
export type Use = {
  id: string
  headline: string
  isPublished: boolean
  isDraft: boolean
  isFurtherReading: boolean
}

/** Lists every article outside the trash that cites or recommends a reference, the last changed first. */
export async function listUses(req: PayloadRequest, id: string): Promise<Use[]> {
  const ids = [id, ...(await listNamesakes(req, id))]
  const uses: Where = { or: [{ citedReferences: { in: ids } }, { furtherReading: { in: ids } }] }
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const published = await listArticles(req, {
    draft: false,
    where: { and: [{ _status: { equals: 'published' } }, uses] },
  })
  const drafts = await listArticles(req, {
    draft: true,
    where: { and: [{ _status: { equals: 'draft' } }, uses] },
  })
  const publishedIds = new Set(published.map((article) => article.id))
  const draftIds = new Set(drafts.map((article) => article.id))
  const newest = new Map([...published, ...drafts].map((article) => [article.id, article]))
  return [...newest.values()]
    .sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
    .map((article) => ({
      id: article.id,
      headline: article.headline,
      isPublished: publishedIds.has(article.id),
      isDraft: draftIds.has(article.id),
      isFurtherReading: !listIds(article.citedReferences).some((cited) => ids.includes(cited)),
    }))
}

type UsingArticle = Pick<Article, 'id' | 'headline' | 'citedReferences' | 'updatedAt'>

async function listArticles(
  req: PayloadRequest,
  question: { draft: boolean; where: Where },
): Promise<UsingArticle[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { headline: true, citedReferences: true, updatedAt: true },
    ...question,
  })
  return docs
}
