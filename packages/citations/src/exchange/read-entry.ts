import { readBibtexEntry } from './bibtex/read-bibtex-entry'
import { readCslEntry } from './csl-json/read-csl-entry'
import type { EntryReading } from './entry-reading'
import type { ExchangeFormat } from './exchange-format'
import { readNbibEntry } from './nbib/read-nbib-entry'
import { readRisEntry } from './ris/read-ris-entry'

/** Reads the fields of an entry in its format. Null for what is no entry of the format. */
export function readEntry(source: string, format: ExchangeFormat): EntryReading | null {
  return READERS[format](source)
}

const READERS: Record<ExchangeFormat, (source: string) => EntryReading | null> = {
  bibtex: readBibtexEntry,
  ris: readRisEntry,
  nbib: readNbibEntry,
  'csl-json': readCslEntry,
}
