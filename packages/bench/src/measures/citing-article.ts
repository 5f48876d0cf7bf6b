import type { ArticleBody } from '@footnote/contracts/article-body'
import type { CslItem, Reference } from '@footnote/contracts/reference'

/** References that differ in everything a style prints; another `salt` makes other texts. */
export function buildReferences({
  references,
  salt,
}: {
  references: number
  salt: string
}): Reference[] {
  return Array.from({ length: references }, (_, index) => ({
    id: `reference-${index}`,
    citationKey: `reference-${index}`,
    csl: buildCsl(index, salt),
    raw: null,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }))
}

/** One to nine authors of forty names, so that author-date has marks to tell apart. */
export function buildCsl(index: number, salt: string): CslItem {
  return {
    id: `reference-${index}`,
    type: index % 5 === 4 ? 'book' : 'article-journal',
    title: `Measured source ${index} of ${salt}: <i>in vitro</i> and "in words"`,
    author: Array.from({ length: 1 + (index % 9) }, (_, place) => ({
      family: `Name${(index * 7 + place) % 40}`,
      given: 'Quinn R',
    })),
    issued: { 'date-parts': [[1990 + (index % 20), 1 + (index % 12)]] },
    'container-title': 'Journal of Measured Examples',
    volume: String(index + 1),
    issue: '2',
    page: `${index * 10}-${index * 10 + 9}`,
    publisher: 'Example Press',
  }
}

/** A body in paragraphs of ten citations, some of two sources; every source is cited. */
export function buildCitingBody({
  referenceIds,
  citations,
}: {
  referenceIds: string[]
  citations: number
}): ArticleBody {
  const nodes = Array.from({ length: citations }, (_, index) => ({
    kind: 'citation' as const,
    id: `c${index}`,
    referenceIds: listCited(referenceIds, index),
    locator: index % 10 === 0 ? 'p4' : null,
    prefix: null,
    suffix: null,
  }))
  return Array.from({ length: Math.ceil(citations / 10) }, (_, paragraph) => ({
    kind: 'paragraph' as const,
    children: nodes
      .slice(paragraph * 10, paragraph * 10 + 10)
      .flatMap((node) => [
        { kind: 'text' as const, text: 'A claim that rests on a source', marks: [] },
        node,
      ]),
  }))
}

/** The sources of one citation: the next in turn, and now and then the one after it. */
export function listCited(referenceIds: string[], index: number): string[] {
  const next = referenceIds.slice(index % referenceIds.length, (index % referenceIds.length) + 1)
  const further = referenceIds[(index * 3 + 1) % referenceIds.length]
  return index % 4 === 3 && further !== undefined ? [...new Set([...next, further])] : next
}
