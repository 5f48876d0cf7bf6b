import { listBibtexEntries } from './bibtex/list-bibtex-entries'
import { listCslEntries } from './csl-json/list-csl-entries'
import type { ExchangeFormat } from './exchange-format'
import { listNbibEntries } from './nbib/list-nbib-entries'
import type { FileEntry } from './parsed-entry'
import { listRisEntries } from './ris/list-ris-entries'

/**
 * Splits a file into its entries without reading them, in time that grows with the length of
 * the file alone. A file without text has none; text that is no entry comes as one, and
 * `parseEntry` says what is wrong with it.
 */
export function listEntries({
  text,
  format,
}: {
  text: string
  format: ExchangeFormat
}): FileEntry[] {
  return LISTERS[format](text.replace(/^\uFEFF/, ''))
}

const LISTERS: Record<ExchangeFormat, (text: string) => FileEntry[]> = {
  bibtex: listBibtexEntries,
  ris: listRisEntries,
  nbib: listNbibEntries,
  'csl-json': listCslEntries,
}
