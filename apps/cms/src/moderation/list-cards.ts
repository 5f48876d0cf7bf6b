import type { PayloadRequest } from 'payload'
import { REASON_LABELS } from '../collections/comments/reason-labels'
import type { Article, Comment } from '../payload-types'
import { idOf } from '../relations/id-of'
import type { Lane } from './lane'
import type { ModerationCard } from './moderation-card'

const CARDS_PER_PAGE = 25

/**
 * Lists a page of a lane as the moderator may read it: what waits oldest first, what was
 * decided newest first. Three queries, however many wait: comments, articles, parents.
 */
export async function listCards({
  req,
  lane,
  after,
}: {
  req: PayloadRequest
  lane: Lane
  after: string | null
}): Promise<{ cards: ModerationCard[]; nextCursor: string | null }> {
  const isOldestFirst = lane === 'pending'
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: {
      and: [
        { status: { equals: lane } },
        ...(after === null
          ? []
          : [{ place: { [isOldestFirst ? 'greater_than' : 'less_than']: after } }]),
      ],
    },
    sort: isOldestFirst ? 'place' : '-place',
    depth: 0,
    limit: CARDS_PER_PAGE + 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const page = docs.slice(0, CARDS_PER_PAGE)
  const [articles, parents] = await Promise.all([
    findArticles(req, uniqueIds(page.map(({ article }) => idOf(article)))),
    findParents(req, uniqueIds(page.map(({ parent }) => idOf(parent)))),
  ])
  return {
    cards: page.map((comment) => toCard({ comment, lane, articles, parents })),
    nextCursor: docs.length > page.length ? (page.at(-1)?.place ?? null) : null,
  }
}

type ArticleOfCard = Pick<Article, 'id' | 'headline' | '_status'>
type ParentOfCard = Pick<Comment, 'id' | 'authorName' | 'text'>

function toCard(input: {
  comment: Comment
  lane: Lane
  articles: Map<string, ArticleOfCard>
  parents: Map<string, ParentOfCard>
}): ModerationCard {
  const { comment, lane, articles, parents } = input
  const article = articles.get(idOf(comment.article) ?? '')
  const parent = parents.get(idOf(comment.parent) ?? '')
  return {
    id: comment.id,
    lane,
    lockVersion: comment.lockVersion,
    text: comment.text,
    authorName: comment.authorName,
    createdAt: comment.createdAt,
    article: article
      ? { headline: article.headline, isPublic: article._status === 'published' }
      : null,
    inReplyTo: parent ? { authorName: parent.authorName, text: parent.text } : null,
    holds: (comment.holds ?? []).map(({ reason }) => reason),
    reason: comment.reasonCode ? REASON_LABELS[comment.reasonCode] : null,
  }
}

// A moderator may decide under an article that is a draft again, so its headline is read for them.
async function findArticles(
  req: PayloadRequest,
  ids: string[],
): Promise<Map<string, ArticleOfCard>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { headline: true, _status: true },
    req,
  })
  return new Map(docs.map((article) => [article.id, article]))
}

async function findParents(req: PayloadRequest, ids: string[]): Promise<Map<string, ParentOfCard>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    select: { authorName: true, text: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((parent) => [parent.id, parent]))
}

function uniqueIds(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
