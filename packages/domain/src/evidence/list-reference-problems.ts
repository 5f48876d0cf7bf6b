import type { CslItem, Reference, ReferenceType } from '@footnote/contracts/reference'
import { formatPartialDate } from './format-partial-date'

/**
 * Something about a cited reference that an editor should know; `message` says what to do.
 * `blocks` keeps the article from being published, `warns` does not.
 */
export type ReferenceProblem = { severity: 'blocks' | 'warns'; message: string }

/** A reference as an article cites it; another record is named by its citation key. */
export type CitedSource = {
  /** Null when the record was deleted. */
  reference: Reference | null
  supersededBy: string | null
  mergedInto: string | null
  /** The version that is public now cites it already. */
  isPubliclyCited: boolean
  /** The article says in writing why it cites what was taken back. */
  hasReason: boolean
}

/** Lists what is wrong with a cited reference, the gravest first. An empty list means nothing. */
export function listReferenceProblems(source: CitedSource): ReferenceProblem[] {
  const { reference } = source
  if (reference === null) {
    return [blocks('This reference was deleted. Remove the citation or cite another source.')]
  }
  return [
    ...checkStanding(reference, source),
    ...checkSuccessor(source),
    ...(reference.csl === null ? [NEEDS_STRUCTURING] : checkItem(reference.csl)),
  ]
}

const NEEDS_STRUCTURING = warns(
  'Needs structuring: it is one text so far. Open it and fill in its fields, or fill them from a DOI or PMID.',
)

/**
 * Source: COPE Retraction Guidelines (2019) and ICMJE Recommendations, section III.A:
 * retracted work is not cited as evidence; whoever cites it says that it was retracted.
 */
function checkStanding(
  { status, statusDate }: Reference,
  { hasReason, isPubliclyCited }: CitedSource,
): ReferenceProblem[] {
  const since = statusDate === null ? '' : ` (${formatPartialDate(statusDate)})`
  switch (status) {
    case 'active':
      return []
    case 'corrected':
      return [warns(`Corrected${since}. Check that what you cite is not what was corrected.`)]
    case 'concern':
      return [
        warns(`Under an expression of concern${since}. Check that the claim stands without it.`),
      ]
    case 'retracted':
    case 'withdrawn': {
      const word = status === 'retracted' ? 'Retracted' : 'Withdrawn'
      if (hasReason || isPubliclyCited) {
        return [
          warns(`${word}${since}. Readers see it marked; cite a source that stands if you can.`),
        ]
      }
      return [
        blocks(
          `${word}${since}. Cite another source, or write under Evidence why it is cited all the same.`,
        ),
      ]
    }
  }
}

function checkSuccessor({ supersededBy, mergedInto }: CitedSource): ReferenceProblem[] {
  if (mergedInto !== null) {
    return [warns(`Merged into ${mergedInto}. Cite that record in its place.`)]
  }
  return supersededBy === null
    ? []
    : [warns(`Superseded by ${supersededBy}. Cite that one if it says the same.`)]
}

/**
 * Source: Citing Medicine, 2nd ed., National Library of Medicine: the components that each
 * chapter marks as required, among them the date of citation of a web page (chapter 25).
 */
function checkItem(item: CslItem): ReferenceProblem[] {
  const hasPeople = [item.author, item.editor].some((names) => (names ?? []).length > 0)
  const isFindable = [item.DOI, item.PMID, item.PMCID, item.ISBN, item.URL].some(isFilled)
  return [
    ...(NAMED_TYPES.has(item.type) && !hasPeople
      ? [warns('Names nobody. Add its authors, or the group that wrote it.')]
      : []),
    ...(item.issued === undefined && !CHANGING_TYPES.has(item.type)
      ? [warns('Has no date. Add the year it was published.')]
      : []),
    ...checkContainer(item),
    ...(CHANGING_TYPES.has(item.type) && item.accessed === undefined
      ? [warns('A web page changes. Add the day you last read it as “Accessed”.')]
      : []),
    ...(isFindable
      ? []
      : [
          warns(
            'Gives readers no link. Add a DOI, a PubMed number or a web address if it has one.',
          ),
        ]),
  ]
}

function checkContainer(item: CslItem): ReferenceProblem[] {
  const container = CONTAINERS.get(item.type)
  if (container === undefined || isFilled(item['container-title'])) return []
  return [warns(`Add the name of the ${container} it appeared in.`)]
}

const NAMED_TYPES: ReadonlySet<ReferenceType> = new Set([
  'article',
  'article-journal',
  'book',
  'chapter',
  'dataset',
  'paper-conference',
  'report',
  'thesis',
])

const CHANGING_TYPES: ReadonlySet<ReferenceType> = new Set(['post', 'webpage'])

const CONTAINERS: ReadonlyMap<ReferenceType, string> = new Map([
  ['article-journal', 'journal'],
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper'],
  ['chapter', 'book'],
  ['paper-conference', 'proceedings'],
])

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text !== ''
}

function blocks(message: string): ReferenceProblem {
  return { severity: 'blocks', message }
}

function warns(message: string): ReferenceProblem {
  return { severity: 'warns', message }
}
