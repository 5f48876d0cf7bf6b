import {
  type CommentPage,
  CommentPageSchema,
  type CommentSubmission,
  type OwnComment,
  OwnCommentSchema,
  type SubmitOutcome,
  SubmitOutcomeSchema,
} from '@footnote/contracts/comment'
import { SITE_API } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cms, type Caller } from '../harness/cms-client'
import type { Account } from '../harness/test-run'

/** Sends a comment as a reader. */
export async function submitComment(
  reader: Account,
  submission: Partial<CommentSubmission> & { articleId: string },
): Promise<SubmitOutcome> {
  const answer = await cms.asReader(reader.token).post(SITE_API.submitComment, {
    parentId: null,
    text: 'A comment with some words.',
    idempotencyKey: randomUUID(),
    ...submission,
  })
  return SubmitOutcomeSchema.parse(answer.body)
}

/** Sends a comment and returns its id; throws when it is not held. */
export async function holdComment(
  reader: Account,
  submission: Partial<CommentSubmission> & { articleId: string },
): Promise<string> {
  const outcome = await submitComment(reader, submission)
  if (outcome.status === 'held') return outcome.comment.id
  throw new Error(`The comment is not held: ${JSON.stringify(outcome)}`)
}

/** Sends a comment and has the moderator approve it; returns its id. */
export async function approveNewComment(
  reader: Account,
  submission: Partial<CommentSubmission> & { articleId: string },
): Promise<string> {
  const id = await holdComment(reader, submission)
  const answer = await decide(id, { to: 'approved', lockVersion: 0 })
  if (answer.status !== 200) throw new Error(`Not approved (${answer.status}): ${answer.text}`)
  return id
}

/** Decides about a comment, as the moderator unless told. */
export function decide(
  id: string,
  decision: { to: string; lockVersion: number; reasonCode?: string | null },
  caller: Caller = 'moderator',
) {
  return cms.as(caller).post(`/api/comments/${id}/decision`, { reasonCode: null, ...decision })
}

/** What everybody sees under an article. */
export async function listComments(slug: string, after?: string): Promise<CommentPage> {
  const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`
  const answer = await cms.as('site').get(`${SITE_API.comments(slug)}${query}`)
  return CommentPageSchema.parse(answer.body)
}

/** What only the reader sees under an article. */
export async function listOwnComments(reader: Account, slug: string): Promise<OwnComment[]> {
  const answer = await cms.asReader(reader.token).get(SITE_API.ownComments(slug))
  return z.object({ comments: z.array(OwnCommentSchema) }).parse(answer.body).comments
}
