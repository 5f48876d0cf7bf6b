import { detectFormat } from '@footnote/citations/exchange/detect-format'
import type { ExchangeFormat } from '@footnote/citations/exchange/exchange-format'
import { listEntries } from '@footnote/citations/exchange/list-entries'
import { parseEntry } from '@footnote/citations/exchange/parse-entry'
import type { ParsedEntry } from '@footnote/citations/exchange/parsed-entry'
import { ENTRIES_MAX } from './import-limits'
import { inSlices } from './in-slices'

export type FileOutcome =
  | { status: 'read'; format: ExchangeFormat; entries: ParsedEntry[] }
  | { status: 'invalid'; message: string }

/** Reads a file of references, entry by entry; what is wrong with the whole file is one sentence. */
export async function readReferenceFile(file: {
  filename: string
  text: string
}): Promise<FileOutcome> {
  if (file.text.trim() === '') return refuse('This file is empty.')
  const format = detectFormat(file)
  if (format === null) {
    return refuse(
      'This is no file of references that Footnote knows: export it as BibTeX, RIS, PubMed (.nbib) or CSL-JSON, and unpack it if it is an archive.',
    )
  }
  const entries = listEntries({ text: file.text, format, entriesMax: ENTRIES_MAX })
  if (entries.length === 0) return refuse('There is no reference in this file.')
  if (entries.length > ENTRIES_MAX) {
    return refuse(
      `There are more than ${ENTRIES_MAX.toLocaleString('en')} references in this file, which is as many as are read at once: split it and import the parts one after the other.`,
    )
  }
  return {
    status: 'read',
    format,
    entries: await inSlices(entries, (entry) => parseEntry(entry, format)),
  }
}

function refuse(message: string): FileOutcome {
  return { status: 'invalid', message }
}
