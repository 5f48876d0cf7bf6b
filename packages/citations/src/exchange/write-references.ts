import { writeBibtexEntry } from './bibtex/write-bibtex-entry'
import { writeCslItem } from './csl-json/write-csl-item'
import type { WrittenFormat } from './exchange-format'
import { findLost } from './own-field'
import type { ExchangeReference } from './parsed-entry'
import { readEntry } from './read-entry'
import { writeRisEntry } from './ris/write-ris-entry'
import { tidyReading } from './tidy-reading'

/**
 * Writes references as one file. Read again, each comes back identical: what the fields of a
 * format cannot hold goes into our own field, as `own-field.ts` says;
 * docs/exchange.md has the table of all fields in each format.
 */
export function writeReferences({
  references,
  format,
}: {
  references: readonly ExchangeReference[]
  format: WrittenFormat
}): string {
  const { begin, between, end } = FRAMES[format]
  return begin + references.map((one) => writeReference(one, format)).join(between) + end
}

/** What stands around and between the entries of a file, for who writes a long one piece by piece. */
export const FRAMES: Record<WrittenFormat, { begin: string; between: string; end: string }> = {
  bibtex: { begin: '', between: '\n', end: '' },
  ris: { begin: '', between: '\r\n', end: '' },
  'csl-json': { begin: '[\n', between: ',\n', end: '\n]\n' },
}

/** Writes one entry of a file. */
export function writeReference(reference: ExchangeReference, format: WrittenFormat): string {
  const write = WRITERS[format]
  const bare = write({ reference, lost: null })
  const reading = readEntry(bare, format)
  if (reading === null) throw new Error(`The ${format} entry just written cannot be read: ${bare}`)
  const draft = { ...reference.draft, citationKey: reference.citationKey }
  const lost = findLost({ draft, readBack: tidyReading(reading).draft })
  return lost === null ? bare : write({ reference, lost })
}

type Writer = (entry: {
  reference: ExchangeReference
  lost: Record<string, unknown> | null
}) => string

const WRITERS: Record<WrittenFormat, Writer> = {
  bibtex: writeBibtexEntry,
  ris: writeRisEntry,
  'csl-json': writeCslItem,
}
