import { REFERENCE_TYPES, type ReferenceType } from '@footnote/contracts/reference'

/**
 * Our kinds of source for the CSL types that we do not offer; what is not here either is a
 * document.
 *
 * Source: CSL 1.0.2, appendix III, types.
 */
const OTHER_CSL_TYPES: Record<string, ReferenceType> = {
  bill: 'legislation',
  classic: 'book',
  entry: 'entry-encyclopedia',
  'entry-dictionary': 'entry-encyclopedia',
  hearing: 'legislation',
  legal_case: 'legislation',
  pamphlet: 'book',
  periodical: 'article-journal',
  'post-weblog': 'post',
  regulation: 'legislation',
  review: 'article-journal',
  'review-book': 'article-journal',
  speech: 'paper-conference',
  treaty: 'legislation',
}

/** Our kind of source for a CSL type; `isOurs` is false if it is only the nearest. */
export function readCslType(type: string): { type: ReferenceType; isOurs: boolean } {
  const ours = REFERENCE_TYPES.find((candidate) => candidate === type)
  if (ours !== undefined) return { type: ours, isOurs: true }
  const nearest = Object.hasOwn(OTHER_CSL_TYPES, type) ? OTHER_CSL_TYPES[type] : undefined
  return { type: nearest ?? 'document', isOurs: false }
}
