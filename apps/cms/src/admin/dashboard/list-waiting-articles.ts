import type { PayloadRequest, Where } from 'payload'
import { UNTITLED_ARTICLE } from '../../collections/articles/admin/untitled-label'
import { formatWhere } from './format-where'
import type { WaitingWork } from './waiting-work'

const ITEMS_MAX = 5

/** The articles that meet `where`, as the asking member of staff may see them, the longest waiting first. */
export async function listWaitingArticles({
  req,
  heading,
  where,
  sort = 'updatedAt',
  tone = 'calm',
}: {
  req: PayloadRequest
  heading: string
  where: Where
  sort?: string
  tone?: WaitingWork['tone']
}): Promise<WaitingWork> {
  const { admin } = req.payload.config.routes
  const { docs, totalDocs } = await req.payload.find({
    collection: 'articles',
    req,
    overrideAccess: false,
    draft: true,
    depth: 0,
    limit: ITEMS_MAX,
    sort,
    select: { headline: true, updatedAt: true, nextReviewDue: true },
    where,
  })
  return {
    heading,
    count: totalDocs,
    href: `${admin}/collections/articles?${formatWhere(where)}`,
    items: docs.map(({ id, headline, updatedAt, nextReviewDue }) => ({
      id,
      label: headline || UNTITLED_ARTICLE,
      href: `${admin}/collections/articles/${id}`,
      since: sort === 'nextReviewDue' ? (nextReviewDue ?? null) : updatedAt,
    })),
    note: null,
    tone,
  }
}
