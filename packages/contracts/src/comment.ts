import { z } from 'zod'
import { CursorSchema, DocumentIdSchema, InstantSchema } from './identifier'

/** In characters as a reader sees them; see `countGraphemes`. */
export const COMMENT_GRAPHEMES_MIN = 2
/** In characters as a reader sees them; see `countGraphemes`. */
export const COMMENT_GRAPHEMES_MAX = 5_000
/** A grapheme may be many code units; this bounds the bytes a submission can carry. */
export const COMMENT_CHARS_MAX = 20_000
/** A comment, a reply, and a reply to that; a deeper one hangs on the last of these. */
export const COMMENT_DEPTH_MAX = 3

/** The states of a comment; only `approved` is public. `moveComment` in domain knows the moves between them. */
export const COMMENT_STATUSES = [
  'pending',
  'approved',
  'rejected',
  'spam',
  'removedByAuthor',
  'removedByAccount',
] as const
/** One state of a comment. */
export const CommentStatusSchema = z.enum(COMMENT_STATUSES)
export type CommentStatus = z.infer<typeof CommentStatusSchema>

/** Why a moderator rejects a comment; its author reads the reason in words. */
export const REJECTION_REASONS = [
  'spam',
  'advertising',
  'abuse',
  'off-topic',
  'false-health-claim',
  'dosing-advice',
  'personal-health-data',
  'unreadable',
  'duplicate',
  'other',
] as const
/** One reason for a rejection. */
export const RejectionReasonSchema = z.enum(REJECTION_REASONS)
export type RejectionReason = z.infer<typeof RejectionReasonSchema>

/** In what capacity somebody comments; readers have none. */
export const CommentBadgeSchema = z.enum(['author', 'medical-reviewer', 'staff'])

/** How many characters a reader sees in a text: an emoji or a letter with its accents is one. */
export function countGraphemes(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length
}

/**
 * A comment's text as stored: trimmed, CRLF made LF, Unicode NFC, 2 to 5,000
 * graphemes, with at least one letter or digit.
 */
export const CommentTextSchema = z
  .string({ error: 'Write your comment first.' })
  .max(
    COMMENT_CHARS_MAX,
    `Your comment is too long. The limit is ${COMMENT_GRAPHEMES_MAX.toLocaleString('en')} characters.`,
  )
  .transform((text) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim())
  .pipe(
    z
      .string()
      .refine((text) => text.length > 0, { error: 'Write your comment first.', abort: true })
      .refine((text) => /[\p{L}\p{N}]/u.test(text), {
        error: 'Use words: a comment needs at least one letter or digit.',
        abort: true,
      })
      .refine((text) => countGraphemes(text) >= COMMENT_GRAPHEMES_MIN, {
        error: `Write at least ${COMMENT_GRAPHEMES_MIN} characters.`,
        abort: true,
      })
      .refine((text) => countGraphemes(text) <= COMMENT_GRAPHEMES_MAX, {
        error: `Your comment is too long. The limit is ${COMMENT_GRAPHEMES_MAX.toLocaleString('en')} characters.`,
      }),
  )

/** What a reader sends. The idempotency key is made once per form, so that a retry stores nothing twice. */
export const CommentSubmissionSchema = z.strictObject({
  articleId: DocumentIdSchema,
  parentId: DocumentIdSchema.nullable(),
  text: CommentTextSchema,
  idempotencyKey: z.uuid(),
})
export type CommentSubmission = z.infer<typeof CommentSubmissionSchema>

/**
 * A comment everybody may see. `removed` stands where replies hang on a comment
 * its author took back; its `text` is empty then.
 */
export const PublicCommentSchema = z.object({
  id: DocumentIdSchema,
  parentId: DocumentIdSchema.nullable(),
  /** 1 for a top-level comment, at most 3. */
  depth: z.number().int().min(1).max(COMMENT_DEPTH_MAX),
  /** The name answered, when the reply hangs on a shallower comment than the one it answers. */
  inReplyTo: z.string().nullable(),
  authorName: z.string().min(1),
  badge: CommentBadgeSchema.nullable(),
  status: z.enum(['approved', 'removed']),
  text: z.string(),
  createdAt: InstantSchema,
  editedAt: InstantSchema.nullable(),
  editorNote: z.string().nullable(),
})
export type PublicComment = z.infer<typeof PublicCommentSchema>

/** One page of an article's discussion: whole threads, oldest first, each thread in reading order. */
export const CommentPageSchema = z.object({
  /** All approved comments of the article, not only those on this page. */
  totalApproved: z.number().int().min(0),
  comments: z.array(PublicCommentSchema),
  nextCursor: CursorSchema.nullable(),
})
export type CommentPage = z.infer<typeof CommentPageSchema>

/** A reader's own comment that others cannot see yet, or any more. */
export const OwnCommentSchema = PublicCommentSchema.omit({ status: true, badge: true }).extend({
  status: z.enum(['pending', 'rejected']),
  reason: z.string().nullable(),
})
export type OwnComment = z.infer<typeof OwnCommentSchema>

/** How a submission ended, as the CMS answers the site and the site answers the browser. */
export const SubmitOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('held'), comment: OwnCommentSchema }),
  z.object({ status: z.literal('published'), comment: PublicCommentSchema }),
  z.object({ status: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  z.object({ status: z.literal('closed'), message: z.string() }),
  z.object({ status: z.literal('unverified') }),
  z.object({ status: z.literal('refused'), message: z.string() }),
  z.object({ status: z.literal('limited'), retryAfterSeconds: z.number().int().positive() }),
  z.object({ status: z.literal('logged-out') }),
  z.object({ status: z.literal('unavailable'), retryAfterSeconds: z.number().int().positive() }),
])
export type SubmitOutcome = z.infer<typeof SubmitOutcomeSchema>

/** A moderator's act on the revision they saw. `reasonCode` goes with a rejection. */
export const DecisionSchema = z.strictObject({
  to: z.enum(['approved', 'rejected', 'spam', 'pending']),
  lockVersion: z.number().int().min(0),
  reasonCode: RejectionReasonSchema.nullable(),
})
export type Decision = z.infer<typeof DecisionSchema>
