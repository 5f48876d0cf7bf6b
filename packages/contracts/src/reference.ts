import { z } from 'zod'
import { DocumentIdSchema } from './identifier'

/**
 * The kinds of source an editor can choose; the names are CSL 1.0.2 item types.
 *
 * Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const REFERENCE_TYPES = [
  /** In CSL 1.0.2 this is how a preprint is called. */
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'legislation',
  'paper-conference',
  'post',
  'report',
  'software',
  'standard',
  'thesis',
  'webpage',
] as const
/** One kind of source. */
export const ReferenceTypeSchema = z.enum(REFERENCE_TYPES)
export type ReferenceType = z.infer<typeof ReferenceTypeSchema>

/** Whether a source still stands as it was published; `concern` is an expression of concern. */
export const REFERENCE_STATUSES = [
  'active',
  'corrected',
  'concern',
  'retracted',
  'withdrawn',
] as const
/** One standing of a source. */
export const ReferenceStatusSchema = z.enum(REFERENCE_STATUSES)
export type ReferenceStatus = z.infer<typeof ReferenceStatusSchema>

/** What kind of evidence a source is, from the strongest design to what is no study. */
export const STUDY_TYPES = [
  'systematic-review',
  'randomized-trial',
  'non-randomized-trial',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-report',
  'laboratory',
  'narrative-review',
  'guideline',
  'news',
  'opinion',
  'other',
] as const
/** One kind of evidence. */
export const StudyTypeSchema = z.enum(STUDY_TYPES)
export type StudyType = z.infer<typeof StudyTypeSchema>

/**
 * How far a kind of evidence carries, 1 the strongest.
 *
 * Source: OCEBM Levels of Evidence, Oxford Centre for Evidence-Based Medicine, 2011.
 */
export const EVIDENCE_LEVELS = ['1', '2', '3', '4', '5'] as const
/** One level of evidence. */
export const EvidenceLevelSchema = z.enum(EVIDENCE_LEVELS)
export type EvidenceLevel = z.infer<typeof EvidenceLevelSchema>

/** A CSL-JSON name: a person by `family` and `given`, a group by `literal`. */
export const CslNameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
})
export type CslName = z.infer<typeof CslNameSchema>

/** A CSL-JSON date: one or two `[year, month?, day?]` parts. */
export const CslDateSchema = z.object({
  'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2),
})
export type CslDate = z.infer<typeof CslDateSchema>

/** The bibliographic fields of a source, under their CSL-JSON names. Absent fields are left out. */
export const CslItemSchema = z.object({
  id: z.string().min(1),
  type: ReferenceTypeSchema,
  title: z.string().optional(),
  author: z.array(CslNameSchema).optional(),
  editor: z.array(CslNameSchema).optional(),
  issued: CslDateSchema.optional(),
  accessed: CslDateSchema.optional(),
  'container-title': z.string().optional(),
  'container-title-short': z.string().optional(),
  /** The series a book or report belongs to. */
  'collection-title': z.string().optional(),
  /** The number of a report or standard. */
  number: z.string().optional(),
  /** What the source calls itself, as in "Clinical practice guideline" or "PhD thesis". */
  genre: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  ISBN: z.string().optional(),
  ISSN: z.string().optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
})
export type CslItem = z.infer<typeof CslItemSchema>

/**
 * A source as the site receives it. `csl` is null for a reference that is only
 * raw text; exactly then `raw` holds the text to show verbatim.
 */
export const ReferenceSchema = z.object({
  id: DocumentIdSchema,
  citationKey: z.string().min(1),
  csl: CslItemSchema.nullable(),
  raw: z.string().nullable(),
  studyType: StudyTypeSchema.nullable(),
  evidenceLevel: EvidenceLevelSchema.nullable(),
  status: ReferenceStatusSchema,
  statusDate: z.string().nullable(),
  statusNotice: z.string().nullable(),
  /** The DOI or PMID of the notice that changed the status, canonical: `10.…/…` or digits. */
  statusNoticeId: z.string().nullable(),
})
export type Reference = z.infer<typeof ReferenceSchema>

/** How a site cites: `ama` and `vancouver` number their references, `author-date` names them. */
export const CITATION_STYLES = ['ama', 'vancouver', 'author-date'] as const
/** One way to cite. */
export const CitationStyleSchema = z.enum(CITATION_STYLES)
export type CitationStyle = z.infer<typeof CitationStyleSchema>
