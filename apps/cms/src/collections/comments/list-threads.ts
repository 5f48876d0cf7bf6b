import type { PayloadRequest, Where } from 'payload'
import type { Comment } from '../../payload-types'
import { orderThreads } from './order-threads'
import { THREAD_REPLIES_MAX, THREADS_PER_PAGE } from './thread-size'

const SHOWN = {
  text: true,
  status: true,
  authorName: true,
  badge: true,
  parent: true,
  root: true,
  depth: true,
  inReplyTo: true,
  editorNote: true,
  editedAt: true,
  createdAt: true,
  place: true,
} as const

/** A comment with what a page shows of it. */
export type ThreadComment = Pick<Comment, 'id' | keyof typeof SHOWN>

/**
 * Lists a page of an article's threads in reading order, with one query each for the
 * threads, their replies and the total. Comments that are not approved are among them
 * where approved replies hang on them: the caller must make them stubs.
 */
export async function listThreads({
  req,
  articleId,
  after,
}: {
  req: PayloadRequest
  articleId: string
  after: string | null
}): Promise<{ totalApproved: number; comments: ThreadComment[]; nextCursor: string | null }> {
  const [total, roots] = await Promise.all([
    req.payload.count({
      collection: 'comments',
      where: { and: [{ article: { equals: articleId } }, { status: { equals: 'approved' } }] },
      req,
    }),
    findListed({
      req,
      where: [
        { article: { equals: articleId } },
        { depth: { equals: 1 } },
        ...(after === null ? [] : [{ place: { greater_than: after } }]),
      ],
      limit: THREADS_PER_PAGE + 1,
    }),
  ])
  const page = roots.slice(0, THREADS_PER_PAGE)
  const replies =
    page.length === 0
      ? []
      : await findListed({
          req,
          where: [{ root: { in: page.map(({ id }) => id) } }],
          limit: THREADS_PER_PAGE * THREAD_REPLIES_MAX,
        })
  return {
    totalApproved: total.totalDocs,
    comments: orderThreads([...page, ...replies]),
    nextCursor: roots.length > page.length ? (page.at(-1)?.place ?? null) : null,
  }
}

// Not the visitor's own access: that knows approved comments only, and a stub is not one.
async function findListed({
  req,
  where,
  limit,
}: {
  req: PayloadRequest
  where: Where[]
  limit: number
}): Promise<ThreadComment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ isListed: { equals: true } }, ...where] },
    sort: 'place',
    depth: 0,
    limit,
    pagination: false,
    select: SHOWN,
    req,
  })
  return docs
}
