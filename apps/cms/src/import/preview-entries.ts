import type { ParsedEntry } from '@footnote/citations/exchange/parsed-entry'
import type { ImportLine } from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { boundLine } from './bound-line'
import { describeLookalike } from './describe-match'
import { findFault } from './find-fault'
import { listKnownSources } from './list-known-sources'
import { readEntry, type ReadEntry } from './read-entry'
import { SourceIndex } from './source-index'
import { toMatchedLine } from './to-matched-line'

const ENTRIES_AT_ONCE = 100

/** What an import of these entries would do, a line for each; nothing is stored. */
export async function previewEntries(
  req: PayloadRequest,
  entries: readonly ParsedEntry[],
): Promise<ImportLine[]> {
  const index = new SourceIndex()
  const lines: ImportLine[] = []
  for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
    const some = entries.slice(from, from + ENTRIES_AT_ONCE).map(readEntry)
    const questions = some.flatMap(({ source }) => source?.question ?? [])
    for (const known of await listKnownSources(req, questions)) index.add(known)
    for (const entry of some) lines.push(boundLine(await previewEntry(req, { entry, index })))
  }
  return lines
}

async function previewEntry(
  req: PayloadRequest,
  { entry, index }: { entry: ReadEntry; index: SourceIndex },
): Promise<ImportLine> {
  const { line, source, notes, label } = entry
  if (source === null) return { line, label, outcome: 'refused', notes, referenceId: null }
  const match = index.findMatch(source.keys)
  if (match !== null) return toMatchedLine(entry, match)
  const fault = await findFault(req, source.document)
  if (fault !== null) {
    return { line, label, outcome: 'refused', notes: [fault, ...notes], referenceId: null }
  }
  const lookalike = index.findLookalike(source.keys)
  index.add({ ...source.keys, id: null, line })
  return {
    line,
    label,
    outcome: 'new',
    notes: lookalike === null ? notes : [describeLookalike(lookalike), ...notes],
    referenceId: null,
  }
}
