import { DocumentIdSchema } from '@footnote/contracts/identifier'
import {
  CITATION_STYLES,
  EVIDENCE_LEVELS,
  REFERENCE_STATUSES,
  STUDY_TYPES,
} from '@footnote/contracts/reference'
import { z } from 'zod'

/** An article that cites more than this shows the first of them. */
export const CITED_REFERENCES_MAX = 300

/** How long the reason for citing what was taken back may be. */
export const RETRACTION_REASON_CHARS_MAX = 1_000

/**
 * What a form asks about the references it cites, in the order of their numbers. The article
 * is named so that a source it cites in public already is not taken for a new one.
 */
export const CitedListRequestSchema = z.object({
  ids: z.array(DocumentIdSchema).max(CITED_REFERENCES_MAX),
  articleId: DocumentIdSchema.nullish(),
  /** Why the form says that it cites what was taken back. */
  reason: z.string().max(RETRACTION_REASON_CHARS_MAX).nullish(),
})

const ProblemSchema = z.object({ severity: z.enum(['blocks', 'warns']), message: z.string() })

const SegmentSchema = z.object({
  text: z.string(),
  marks: z.array(z.enum(['italic', 'bold', 'superscript', 'subscript'])),
  href: z.string().nullable(),
})

/** A reference as the site's style prints it, and what an editor should know about it. */
export const CitedEntrySchema = z.object({
  id: z.string(),
  text: z.string(),
  segments: z.array(SegmentSchema),
  /** What stands in the text of an author-date style, "Johnson 2001"; null in numbered styles. */
  mark: z.string().nullable(),
  citationKey: z.string().nullable(),
  /** `deleted` when the record is gone. */
  status: z.enum([...REFERENCE_STATUSES, 'deleted']),
  statusDate: z.string().nullable(),
  studyType: z.enum(STUDY_TYPES).nullable(),
  evidenceLevel: z.enum(EVIDENCE_LEVELS).nullable(),
  issuedYear: z.number().int().nullable(),
  isRaw: z.boolean(),
  isSuperseded: z.boolean(),
  problems: z.array(ProblemSchema),
})
export type CitedEntry = z.infer<typeof CitedEntrySchema>

/** The answer: in the order the style lists them, and what was deleted at the end. */
export const CitedListSchema = z.object({
  style: z.enum(CITATION_STYLES),
  entries: z.array(CitedEntrySchema),
})
export type CitedList = z.infer<typeof CitedListSchema>
