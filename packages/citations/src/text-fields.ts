import type { CslItem } from '@footnote/contracts/reference'

/** The fields of an item that are one text. */
export const TEXT_FIELDS = [
  'title',
  'container-title',
  'container-title-short',
  'collection-title',
  'number',
  'genre',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'edition',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
  'language',
] as const satisfies readonly (keyof CslItem)[]
/** One of them. */
export type TextField = (typeof TEXT_FIELDS)[number]
