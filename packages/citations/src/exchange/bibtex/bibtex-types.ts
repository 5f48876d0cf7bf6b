import { REFERENCE_TYPES, type ReferenceType } from '@footnote/contracts/reference'

/** An entry type; `subtype` is biblatex's `entrysubtype`, where several of ours share a type. */
export type BibtexType = { type: string; subtype: string | null }

/**
 * What each kind of source is called in BibTeX; no pair stands twice, so that all come back.
 *
 * Source: Patashnik, "BibTeXing", 1988, section 3.1; biblatex manual, "Entry types", for
 * dataset, inreference, online and software.
 */
export const BIBTEX_TYPES: Record<ReferenceType, BibtexType> = {
  article: { type: 'misc', subtype: 'preprint' },
  'article-journal': { type: 'article', subtype: null },
  'article-magazine': { type: 'article', subtype: 'magazine' },
  'article-newspaper': { type: 'article', subtype: 'newspaper' },
  book: { type: 'book', subtype: null },
  chapter: { type: 'incollection', subtype: null },
  dataset: { type: 'dataset', subtype: null },
  document: { type: 'misc', subtype: null },
  'entry-encyclopedia': { type: 'inreference', subtype: null },
  legislation: { type: 'misc', subtype: 'legislation' },
  'paper-conference': { type: 'inproceedings', subtype: null },
  post: { type: 'online', subtype: 'post' },
  report: { type: 'techreport', subtype: null },
  software: { type: 'software', subtype: null },
  standard: { type: 'misc', subtype: 'standard' },
  thesis: { type: 'phdthesis', subtype: null },
  webpage: { type: 'online', subtype: null },
}

/** Whether a source appears in a serial, where a number is that of an issue. */
export function isSerial(type: ReferenceType): boolean {
  return BIBTEX_TYPES[type].type === 'article'
}

/** The other entry types that mean one of our kinds. */
const OTHER_TYPES: Record<string, ReferenceType> = {
  book: 'book',
  bookinbook: 'chapter',
  booklet: 'book',
  collection: 'book',
  conference: 'paper-conference',
  electronic: 'webpage',
  inbook: 'chapter',
  jurisdiction: 'legislation',
  legal: 'legislation',
  legislation: 'legislation',
  manual: 'book',
  mastersthesis: 'thesis',
  mvbook: 'book',
  mvcollection: 'book',
  periodical: 'article-journal',
  proceedings: 'book',
  reference: 'book',
  report: 'report',
  standard: 'standard',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  thesis: 'thesis',
  unpublished: 'document',
  www: 'webpage',
}

/** Our kind of source for an entry type, or null for one that has no place here. */
export function findBibtexType({ type, subtype }: BibtexType): ReferenceType | null {
  const ours = REFERENCE_TYPES.filter((candidate) => BIBTEX_TYPES[candidate].type === type)
  const exact = ours.find((candidate) => BIBTEX_TYPES[candidate].subtype === subtype)
  const plain = ours.find((candidate) => BIBTEX_TYPES[candidate].subtype === null)
  const other = Object.hasOwn(OTHER_TYPES, type) ? OTHER_TYPES[type] : undefined
  return exact ?? plain ?? other ?? null
}
