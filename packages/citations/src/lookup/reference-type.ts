import type { ReferenceType } from '@footnote/contracts/reference'

/** Crossref's types of works; what is not here is a document. */
const CROSSREF_TYPES: Record<string, ReferenceType> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  book: 'book',
  'book-set': 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  report: 'report',
  'report-component': 'report',
  dissertation: 'thesis',
  dataset: 'dataset',
  database: 'dataset',
  standard: 'standard',
  blog: 'post',
}

/**
 * Our kind of source for a Crossref type.
 *
 * Source: Crossref REST API, /types; CSL 1.0.2, appendix III.
 */
export function readCrossrefType(type: string): ReferenceType {
  return CROSSREF_TYPES[type] ?? 'document'
}

/**
 * Our kind of source for a PubMed record, by its publication types and, for books, its
 * document type.
 *
 * Source: NLM, "Publication Characteristics (Publication Types) with Scope Notes".
 */
export function readPubmedType(record: {
  publicationTypes: readonly string[]
  documentType: string
}): ReferenceType {
  if (record.documentType === 'chapter') return 'chapter'
  if (record.documentType === 'book') return 'book'
  if (record.publicationTypes.includes('Preprint')) return 'article'
  if (record.publicationTypes.includes('Newspaper Article')) return 'article-newspaper'
  if (record.publicationTypes.includes('Dataset')) return 'dataset'
  return 'article-journal'
}
