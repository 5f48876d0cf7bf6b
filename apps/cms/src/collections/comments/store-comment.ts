import type { CommentSubmission, SubmitOutcome } from '@footnote/contracts/comment'
import { type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '../../database/in-transaction'
import type { Comment } from '../../payload-types'
import { RefusedCommentError } from './refused-comment-error'

const ATTEMPTS_MAX = 5

export type StoreOutcome =
  | { status: 'stored'; comment: Comment; isNew: boolean }
  | Extract<SubmitOutcome, { status: 'invalid' | 'closed' | 'refused' }>

/**
 * Stores a reader's comment, or finds the one this form stored before.
 *
 * Looks for the key first, in the same transaction; when a copy of the request wins the race
 * in between, the unique index refuses this one, and the next look finds the winner.
 */
export async function storeComment({
  req,
  submission,
}: {
  req: PayloadRequest
  submission: CommentSubmission & { readerId: string }
}): Promise<StoreOutcome> {
  const idempotencyKey = `${submission.readerId}:${submission.idempotencyKey}`
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(req, async () => {
        const stored = await findByKey(req, idempotencyKey)
        if (stored !== null) return { status: 'stored', comment: stored, isNew: false }
        const comment = await create({ req, submission, idempotencyKey })
        return { status: 'stored', comment, isNew: true }
      })
    } catch (error) {
      if (attempt < ATTEMPTS_MAX && isAboutKey(error)) continue
      return toOutcome(error)
    }
  }
}

async function findByKey(req: PayloadRequest, idempotencyKey: string): Promise<Comment | null> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    // The key is nobody's to read or filter by, and begins with the reader's own id.
    where: { idempotencyKey: { equals: idempotencyKey } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

async function create(input: {
  req: PayloadRequest
  submission: CommentSubmission
  idempotencyKey: string
}): Promise<Comment> {
  const { req, submission, idempotencyKey } = input
  const { articleId, parentId, text } = submission
  return req.payload.create({
    collection: 'comments',
    data: {
      article: articleId,
      text,
      idempotencyKey,
      ...(parentId === null ? {} : { parent: parentId }),
      ...UNTIL_STAMPED,
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** Stand-ins for the types only: field access drops them, and the hooks give the true values. */
export const UNTIL_STAMPED = {
  authorName: '',
  status: 'pending',
  source: 'site',
  depth: 1,
  lockVersion: 0,
  place: '',
  isListed: false,
} as const

function isAboutKey(error: unknown): boolean {
  return (
    error instanceof ValidationError &&
    error.data.errors.some(({ path }) => path.includes('idempotencyKey'))
  )
}

function toOutcome(error: unknown): StoreOutcome {
  if (error instanceof RefusedCommentError) return refusalOutcome(error)
  if (!(error instanceof ValidationError)) throw error
  const fields: Record<string, string> = {}
  for (const { path, message } of error.data.errors) fields[FIELDS[path] ?? path] = message
  return { status: 'invalid', fields }
}

const FIELDS: Partial<Record<string, string>> = { parent: 'parentId', article: 'articleId' }

function refusalOutcome({ phase, message }: RefusedCommentError): StoreOutcome {
  if (phase === 'closed') return { status: 'closed', message }
  if (phase === 'gone') return { status: 'invalid', fields: { articleId: message } }
  return { status: 'invalid', fields: { text: message } }
}
