import { ABBREVIATED_CHARS_MAX, countAbbreviatedChars } from './bibtex/abbreviated-chars'
import type { ExchangeFormat } from './exchange-format'
import { finishReading, formatLabel } from './finish-reading'
import type { FileEntry, ParsedEntry } from './parsed-entry'
import { readEntry } from './read-entry'

/** A longer entry is no entry: nothing that a reference holds is of this size. */
export const ENTRY_CHARS_MAX = 2_000_000

/**
 * Parses one entry of a file into a draft, or says in a sentence why it cannot and what to do.
 * Never throws, whatever the text; the time grows with its length alone.
 *
 * What a format says and a draft has no field for is kept in `custom`; what could not be kept
 * at all is named in a warning, so that nothing is lost in silence. The bounds of texts, names
 * and `custom` are in `hold-to-bounds.ts`.
 */
export function parseEntry({ line, source }: FileEntry, format: ExchangeFormat): ParsedEntry {
  if (source.length > ENTRY_CHARS_MAX) {
    return refuse(
      `The entry has ${source.length.toLocaleString('en')} characters, which no source needs. Look whether its end is missing, and delete what does not belong to it.`,
    )
  }
  const abbreviatedChars = format === 'bibtex' ? countAbbreviatedChars(source) : 0
  if (abbreviatedChars > ABBREVIATED_CHARS_MAX) {
    return refuse(
      `The abbreviations of the entry come to more than ${ABBREVIATED_CHARS_MAX.toLocaleString('en')} characters when they are written out, which no source needs. Write in the file what is meant, or use fewer.`,
    )
  }
  const reading = readEntry(source, format)
  return reading === null ? refuse(HOW_TO_BEGIN[format]) : { line, outcome: finishReading(reading) }

  function refuse(reason: string): ParsedEntry {
    return {
      line,
      outcome: { status: 'refused', reason, label: formatLabel(source.slice(0, 300)) },
    }
  }
}

const HOW_TO_BEGIN: Record<ExchangeFormat, string> = {
  bibtex:
    'This is no BibTeX entry, or its closing brace is missing. An entry looks like @article{key, title = {…}}.',
  ris: 'This is no RIS entry: it must begin with a line such as “TY  - JOUR” and end with “ER  - ”.',
  nbib: 'This is no NBIB entry: it must begin with a line such as “PMID- 11425281”.',
  'csl-json':
    'This is no CSL-JSON item: check that quotes, commas and brackets are complete, or export the file anew.',
}
