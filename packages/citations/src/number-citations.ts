import type { ArticleBody } from '@footnote/contracts/article-body'
import { listCitationNodes } from './list-citation-nodes'

/** A cited reference; `citationIds` are the places that cite it, in reading order. */
export type NumberedReference = { referenceId: string; number: number; citationIds: string[] }

/** `numbers` holds the number of each cited reference by its id. */
export type CitationNumbering = {
  entries: NumberedReference[]
  numbers: ReadonlyMap<string, number>
}

/**
 * Numbers the citations of an article body by first appearance.
 *
 * Returns one entry per distinct reference, in reading order, each with every
 * place that cites it; a reference cited twice keeps its first number.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.6.
 */
export function numberCitations(body: ArticleBody): CitationNumbering {
  const entries = new Map<string, NumberedReference>()
  for (const citation of listCitationNodes(body)) {
    for (const referenceId of new Set(citation.referenceIds)) {
      const entry = entries.get(referenceId)
      if (entry === undefined) {
        const number = entries.size + 1
        entries.set(referenceId, { referenceId, number, citationIds: [citation.id] })
      } else {
        entry.citationIds.push(citation.id)
      }
    }
  }
  return {
    entries: [...entries.values()],
    numbers: new Map([...entries.values()].map((entry) => [entry.referenceId, entry.number])),
  }
}
