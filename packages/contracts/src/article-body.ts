import { z } from 'zod'
import { DocumentIdSchema } from './identifier'
import { ImageSchema } from './image'

/** What emphasis a stretch of text can carry; several may apply at once. */
export const TEXT_MARKS = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
  'subscript',
  'superscript',
] as const

/** A stretch of text with its marks. */
export const TextNodeSchema = z.object({
  kind: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(TEXT_MARKS)),
})

/**
 * A citation in the text: one or more references, in the order the editor chose.
 * `id` is unique within the body and is the anchor a back-link returns to.
 */
export const CitationNodeSchema = z.object({
  kind: z.literal('citation'),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/i),
  referenceIds: z.array(DocumentIdSchema).min(1),
  locator: z.string().nullable(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
})
export type CitationNode = z.infer<typeof CitationNodeSchema>

/** A new line inside a paragraph. */
export const LineBreakNodeSchema = z.object({ kind: z.literal('line-break') })

/** A link; `href` is http, https, mailto or a path of this site. */
export const LinkNodeSchema = z.object({
  kind: z.literal('link'),
  href: z
    .string()
    .max(2_000)
    .regex(/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/),
  children: z.array(
    z.discriminatedUnion('kind', [TextNodeSchema, CitationNodeSchema, LineBreakNodeSchema]),
  ),
})

/** What can stand in a line of text. */
export const InlineNodeSchema = z.discriminatedUnion('kind', [
  TextNodeSchema,
  CitationNodeSchema,
  LineBreakNodeSchema,
  LinkNodeSchema,
])
export type InlineNode = z.infer<typeof InlineNodeSchema>

const inline = z.array(InlineNodeSchema)

/** A heading of the body; the article's own title is the page's only level 1. */
export const HeadingNodeSchema = z.object({
  kind: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  /** Unique within the body; starts with `section-` so that it can clash with nothing else. */
  anchor: z.string().regex(/^section-[a-z0-9-]+$/),
  children: inline,
})

/** Lines of text that belong together. */
export const ParagraphNodeSchema = z.object({ kind: z.literal('paragraph'), children: inline })

/** A bulleted list, or a numbered one when `ordered`; each item may hold lists of its own. */
export type ListNode = {
  kind: 'list'
  ordered: boolean
  items: { children: InlineNode[]; lists: ListNode[] }[]
}
/** A list, to any depth. */
export const ListNodeSchema: z.ZodType<ListNode> = z.object({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.object({
      children: inline,
      get lists() {
        return z.array(ListNodeSchema)
      },
    }),
  ),
})

/** A quotation set off from the text; `attribution` says whose words they are. */
export const QuoteNodeSchema = z.object({
  kind: z.literal('quote'),
  children: inline,
  attribution: z.string().nullable(),
})

/** What a callout is for: what to take away, or what to beware of. */
export const CALLOUT_TONES = ['key-point', 'caution'] as const
/** A remark set off from the text. */
export const CalloutNodeSchema = z.object({
  kind: z.literal('callout'),
  tone: z.enum(CALLOUT_TONES),
  title: z.string().nullable(),
  paragraphs: z.array(inline),
})

/** A picture in the text, with its own caption and credit. */
export const FigureNodeSchema = z.object({ kind: z.literal('figure'), image: ImageSchema })

/** A table; the first row is a header row when `hasHeaderRow`. Every row has the same number of cells. */
export const TableNodeSchema = z.object({
  kind: z.literal('table'),
  caption: z.string().nullable(),
  hasHeaderRow: z.boolean(),
  rows: z.array(z.array(inline)),
})

/** A line across the text, where its subject changes. */
export const RuleNodeSchema = z.object({ kind: z.literal('rule') })

/** A block the CMS could not read; the site leaves it out, and the page stands. */
export const UnknownNodeSchema = z.object({ kind: z.literal('unknown'), type: z.string() })

/** What a body is made of; a kind that is none of these fails to parse. */
export const BlockNodeSchema = z.union([
  HeadingNodeSchema,
  ParagraphNodeSchema,
  ListNodeSchema,
  QuoteNodeSchema,
  CalloutNodeSchema,
  FigureNodeSchema,
  TableNodeSchema,
  RuleNodeSchema,
  UnknownNodeSchema,
])
export type BlockNode = z.infer<typeof BlockNodeSchema>

/** The body of an article as a tree, independent of the editor that wrote it. */
export const ArticleBodySchema = z.array(BlockNodeSchema)
export type ArticleBody = z.infer<typeof ArticleBodySchema>
