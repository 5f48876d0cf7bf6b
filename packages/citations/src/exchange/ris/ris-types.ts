import type { ReferenceType } from '@footnote/contracts/reference'

/**
 * What each kind of source is called in RIS; every code is used once, so that all come back.
 *
 * Source: RIS format specifications, "Reference types", 2001 and 2011.
 */
export const RIS_TYPES: Record<ReferenceType, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  legislation: 'STAT',
  'paper-conference': 'CPAPER',
  post: 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
}

/** The other codes that mean one of our kinds. */
const OTHER_RIS_TYPES: Record<string, ReferenceType> = {
  ABST: 'article-journal',
  AGGR: 'dataset',
  BILL: 'legislation',
  CASE: 'legislation',
  CONF: 'paper-conference',
  DBASE: 'dataset',
  DICT: 'entry-encyclopedia',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  GOVDOC: 'report',
  HEAR: 'legislation',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  LEGAL: 'legislation',
  MANSCPT: 'article',
  PAMP: 'book',
  SER: 'book',
  WEB: 'webpage',
}

/** Our kind of source for a RIS code, or null for one that has no place here. */
export function findRisType(code: string): ReferenceType | null {
  const ours = Object.entries(RIS_TYPES).find(([, candidate]) => candidate === code)?.[0]
  const types: Record<string, ReferenceType> = { ...OTHER_RIS_TYPES }
  return isType(ours) ? ours : ((Object.hasOwn(types, code) ? types[code] : undefined) ?? null)
}

function isType(type: string | undefined): type is ReferenceType {
  return type !== undefined && Object.hasOwn(RIS_TYPES, type)
}
