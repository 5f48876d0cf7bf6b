import 'server-only'
import { commentsTag } from '@footnote/contracts/cache-tag'
import {
  type CommentPage,
  CommentPageSchema,
  type CommentSubmission,
  type OwnComment,
  OwnCommentSchema,
  type SubmitOutcome,
  SubmitOutcomeSchema,
} from '@footnote/contracts/comment'
import { SlugSchema } from '@footnote/contracts/identifier'
import { SITE_API } from '@footnote/contracts/site-api'
import { cache } from 'react'
import { z } from 'zod'
import { askCms, type Caller } from './ask-cms'
import { CmsUnavailableError } from './cms-unavailable-error'
import { findFromCms } from './read-from-cms'
import { withCursor } from './with-cursor'

const RETRY_AFTER_SECONDS = 30
const TOO_LARGE = 'Your comment takes up too much room. Please shorten it.'

/**
 * Lists the approved comments under an article: 50 whole threads, oldest first,
 * from `after`; `null` starts at the oldest. Empty when there is no such article.
 * Throws `CmsUnavailableError`.
 */
export async function listComments(
  slug: string,
  { after }: { after: string | null },
): Promise<CommentPage> {
  return listPage(slug, after)
}

const listPage = cache(async (slug: string, after: string | null): Promise<CommentPage> => {
  const none: CommentPage = { totalApproved: 0, comments: [], nextCursor: null }
  if (!SlugSchema.safeParse(slug).success) return none
  const found = await findFromCms(withCursor(SITE_API.comments(slug), 'after', after), {
    schema: CommentPageSchema,
    tags: [commentsTag(slug)],
  })
  return found ?? none
})

/**
 * Lists the reader's own comments under an article that others cannot see.
 * Empty for a session that has ended. Throws `CmsUnavailableError`.
 */
export async function listOwnComments(slug: string, caller: Caller): Promise<OwnComment[]> {
  if (!SlugSchema.safeParse(slug).success) return []
  const path = SITE_API.ownComments(slug)
  const { status, answer } = await askCms(path, {
    caller,
    schema: z.object({ comments: z.array(OwnCommentSchema) }),
    statuses: [200, 401, 404],
  })
  if (status !== 200) return []
  if (answer === null) throw new CmsUnavailableError(path, 'the answer is not of the agreed shape')
  return answer.comments
}

/**
 * Hands a comment to the CMS on behalf of the reader. Never throws for an outage:
 * that is the outcome `unavailable`, because the reader keeps the text and retries.
 */
export async function submitComment(
  submission: CommentSubmission,
  caller: Caller,
): Promise<SubmitOutcome> {
  try {
    const { status, answer } = await askCms(SITE_API.submitComment, {
      body: submission,
      caller,
      schema: SubmitOutcomeSchema,
      statuses: [200, 201, 202, 401, 403, 404, 409, 413, 422, 429],
    })
    if (status === 413) return { status: 'invalid', fields: { text: TOO_LARGE } }
    if (answer !== null) return answer
    if (status === 401) return { status: 'logged-out' }
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
  }
  return { status: 'unavailable', retryAfterSeconds: RETRY_AFTER_SECONDS }
}
