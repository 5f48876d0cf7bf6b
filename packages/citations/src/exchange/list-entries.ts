import { listBibtexEntries } from './bibtex/list-bibtex-entries'
import { listCslEntries } from './csl-json/list-csl-entries'
import type { ExchangeFormat } from './exchange-format'
import { listNbibEntries } from './nbib/list-nbib-entries'
import type { FileEntry } from './parsed-entry'
import { listRisEntries } from './ris/list-ris-entries'

/**
 * Splits a file into its entries without reading them, in time that grows with the length of
 * the file alone. A file without text has none; text that is no entry comes as one, and
 * `parseEntry` says what is wrong with it. Stops behind `entriesMax`, with one more to show it.
 */
export function listEntries({
  text,
  format,
  entriesMax = Infinity,
}: {
  text: string
  format: ExchangeFormat
  entriesMax?: number
}): FileEntry[] {
  return LISTERS[format](text.replace(/^\uFEFF/, ''), entriesMax + 1)
}

const LISTERS: Record<ExchangeFormat, (text: string, countMax: number) => FileEntry[]> = {
  bibtex: listBibtexEntries,
  ris: listRisEntries,
  nbib: listNbibEntries,
  'csl-json': listCslEntries,
}
