import { z } from 'zod'
import { ArticleBodySchema } from './article-body'
import { AuthorSchema } from './author'
import { CursorSchema, DocumentIdSchema, InstantSchema, SlugSchema } from './identifier'
import { ImageSchema } from './image'
import { CitationStyleSchema, ReferenceSchema } from './reference'
import { TagSchema } from './tag'

/** In UTF-16 code units, like every `CHARS` here: what a text column and an input element count. */
export const HEADLINE_CHARS_MAX = 160
/** A dek is also what search engines and links to an article show. */
export const DEK_CHARS_MAX = 300

/** An article as a list shows it. */
export const ArticleSummarySchema = z.object({
  id: DocumentIdSchema,
  slug: SlugSchema,
  headline: z.string().min(1),
  dek: z.string().min(1),
  datePublished: InstantSchema,
  dateModified: InstantSchema.nullable(),
  heroImage: ImageSchema.nullable(),
  authors: z.array(AuthorSchema.pick({ id: true, slug: true, name: true, credentials: true })),
})
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>

/** A page of a list, newest first. `nextCursor` is null on the last page. */
export const ArticleListSchema = z.object({
  articles: z.array(ArticleSummarySchema),
  nextCursor: CursorSchema.nullable(),
})
export type ArticleList = z.infer<typeof ArticleListSchema>

/** Who answers for the medicine of an article, and since when. */
export const MedicalReviewSchema = z.object({
  reviewer: AuthorSchema,
  approvedAt: InstantSchema,
})

/** What was wrong in an article; `date` is when it was put right. */
export const CorrectionSchema = z.object({ date: InstantSchema, note: z.string().min(1) })

/** What an author declares for one article; a null `statement` reads as "none declared". */
export const ConflictSchema = z.object({
  authorName: z.string().min(1),
  statement: z.string().nullable(),
})

/** Whether an article takes comments now. */
export const CommentsPolicySchema = z.object({
  isOpen: z.boolean(),
  /** Why the discussion is closed, in words for readers; null while open. */
  closedReason: z.string().nullable(),
})

/** Everything an article's page shows, except its comments. */
export const ArticleSchema = ArticleSummarySchema.extend({
  authors: z.array(AuthorSchema).min(1),
  body: ArticleBodySchema,
  medicalReview: MedicalReviewSchema.nullable(),
  originallyPublishedYear: z.number().int().nullable(),
  lastReviewed: InstantSchema.nullable(),
  corrections: z.array(CorrectionSchema),
  conflicts: z.array(ConflictSchema),
  funding: z.string().nullable(),
  tags: z.array(TagSchema),
  related: z.array(ArticleSummarySchema),
  /** Every reference the body cites, in no promised order. */
  references: z.array(ReferenceSchema),
  furtherReading: z.array(ReferenceSchema),
  citationStyle: CitationStyleSchema,
  disclaimer: z.object({ title: z.string(), text: z.string() }).nullable(),
  comments: CommentsPolicySchema,
  seo: z.object({ title: z.string().nullable(), description: z.string().nullable() }),
})
export type Article = z.infer<typeof ArticleSchema>

/** What stands at an article's address. "Nothing" is the CMS's 404 and is not in this union. */
export const ArticleAtSlugSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('published'), article: ArticleSchema }),
  z.object({ status: z.literal('moved'), slug: SlugSchema }),
  z.object({
    status: z.literal('withdrawn'),
    headline: z.string().min(1),
    date: InstantSchema,
    reason: z.string().min(1),
    successor: ArticleSummarySchema.nullable(),
  }),
])
export type ArticleAtSlug = z.infer<typeof ArticleAtSlugSchema>

/** An author and one page of what they wrote. */
export const AuthorPageSchema = ArticleListSchema.extend({ author: AuthorSchema })
export type AuthorPage = z.infer<typeof AuthorPageSchema>

/** A tag and one page of the articles that carry it. */
export const TagPageSchema = ArticleListSchema.extend({ tag: TagSchema })
export type TagPage = z.infer<typeof TagPageSchema>
