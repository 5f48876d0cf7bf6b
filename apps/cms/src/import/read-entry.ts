import type { ParsedEntry } from '@footnote/citations/exchange/parsed-entry'
import { readSource, type ReadSource } from './read-source'

/** An entry as an import works with it; `source` is null, and `notes` say why, when it was refused. */
export type ReadEntry = {
  line: number
  label: string
  source: ReadSource | null
  notes: string[]
}

/** Takes from a parsed entry what an import needs. */
export function readEntry({ line, outcome }: ParsedEntry): ReadEntry {
  if (outcome.status === 'refused') {
    return { line, label: outcome.label, source: null, notes: [outcome.reason] }
  }
  const source = readSource(outcome.draft)
  return { line, label: source.label, source, notes: outcome.warnings }
}
