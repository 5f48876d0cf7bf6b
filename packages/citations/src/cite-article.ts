import type { ArticleBody } from '@footnote/contracts/article-body'
import type { CitationStyle, Reference } from '@footnote/contracts/reference'
import { type FormattedCitation, formatCitation } from './format-citation'
import { formatReferences } from './format-reference'
import { listCitationNodes } from './list-citation-nodes'
import { numberCitations } from './number-citations'
import type { ReferenceSegment } from './reference-segments'

/**
 * An entry of the reference list. `label` is what the text calls it when nothing stands beside
 * it, `2` or `Johnson 2001b`; `citationIds` are the places to link back to, in reading order.
 */
export type ReferenceEntry = {
  reference: Reference
  number: number
  label: string
  segments: ReferenceSegment[]
  citationIds: string[]
}

/** The reference list in the order of the style, and every citation of the body by its id. */
export type CitedArticle = {
  entries: ReferenceEntry[]
  citations: ReadonlyMap<string, FormattedCitation>
}

/** A body cites a reference that came without its record. */
export class UnknownReferenceError extends Error {
  override name = 'UnknownReferenceError'

  constructor(referenceId: string) {
    super(`The body cites reference ${referenceId}, which is not among the article's references.`)
  }
}

/**
 * Numbers and formats all citations of an article: everything its page prints about sources.
 *
 * References the body does not cite are left out. Throws `UnknownReferenceError` when a
 * citation points at no reference.
 */
export function citeArticle({
  body,
  references,
  style,
}: {
  body: ArticleBody
  references: Reference[]
  style: CitationStyle
}): CitedArticle {
  const numbered = numberCitations(body).entries
  const referenceById = new Map(references.map((reference) => [reference.id, reference]))
  const entryById = new Map(
    numbered.map((entry) => {
      const reference = referenceById.get(entry.referenceId)
      if (reference === undefined) throw new UnknownReferenceError(entry.referenceId)
      return [entry.referenceId, { ...entry, reference }]
    }),
  )
  const formatted = formatReferences(
    [...entryById.values()].map((entry) => entry.reference),
    style,
  )
  const marks = new Map(formatted.map(({ referenceId, mark }) => [referenceId, mark]))

  return {
    entries: formatted.flatMap(({ referenceId, segments, mark }) => {
      const entry = entryById.get(referenceId)
      if (entry === undefined) return []
      const { reference, number, citationIds } = entry
      return [{ reference, number, label: mark ?? String(number), segments, citationIds }]
    }),
    citations: new Map(
      listCitationNodes(body).map((citation) => {
        const cited = [...new Set(citation.referenceIds)].flatMap((referenceId) => {
          const number = entryById.get(referenceId)?.number
          const authorDate = marks.get(referenceId) ?? null
          return number === undefined ? [] : [{ referenceId, number, authorDate }]
        })
        return [citation.id, formatCitation({ citation, marks: cited, style })]
      }),
    ),
  }
}
