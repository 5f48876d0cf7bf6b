import { z } from 'zod'
import { lenientList, lenientText, lenientTexts } from './lenient-shapes'

const date = z
  .object({ 'date-parts': z.unknown().optional(), 'date-time': lenientText })
  .optional()
  .catch(undefined)
const contributors = lenientList(
  z.object({ given: lenientText, family: lenientText, name: lenientText, suffix: lenientText }),
)
const updates = lenientList(z.object({ DOI: lenientText, type: lenientText, updated: date }))
const related = lenientList(z.object({ id: lenientText, 'id-type': lenientText }))

/**
 * A work of the Crossref REST API, as far as a reference needs it. Only the DOI must be there:
 * a field of another shape than documented is treated as absent.
 *
 * Source: Crossref REST API, api_format.md and the schema of `/works/{doi}`.
 */
export const CrossrefWorkSchema = z.object({
  DOI: z.string().min(1),
  type: lenientText,
  subtype: lenientText,
  title: lenientTexts,
  subtitle: lenientTexts,
  'container-title': lenientTexts,
  'short-container-title': lenientTexts,
  author: contributors,
  editor: contributors,
  'published-print': date,
  'published-online': date,
  'journal-issue': z.object({ 'published-print': date }).optional().catch(undefined),
  issued: date,
  published: date,
  posted: date,
  volume: lenientText,
  issue: lenientText,
  page: lenientText,
  'article-number': lenientText,
  publisher: lenientText,
  'publisher-location': lenientText,
  institution: lenientList(z.object({ name: lenientText })),
  'edition-number': lenientText,
  degree: lenientTexts,
  ISSN: lenientTexts,
  'issn-type': lenientList(z.object({ type: lenientText, value: lenientText })),
  ISBN: lenientTexts,
  language: lenientText,
  abstract: lenientText,
  'updated-by': updates,
  'update-to': updates,
  relation: z.object({ 'is-preprint-of': related }).optional().catch(undefined),
})
export type CrossrefWork = z.infer<typeof CrossrefWorkSchema>

/** The answer of `/works/{doi}`. */
export const CrossrefAnswerSchema = z.object({ message: CrossrefWorkSchema })
