import type { FileEntry } from '../parsed-entry'

/** Splits an NBIB file at its PMID lines. Text above the first becomes an entry that is refused. */
export function listNbibEntries(text: string, countMax: number): FileEntry[] {
  const lines = text.split(/\r\n?|\n/)
  const starts = lines.flatMap((line, index) => (/^PMID ?-/.test(line) ? [index] : []))
  const bounds = [0, ...starts.filter((start) => start > 0), lines.length]
  // What stands above the first PMID line may be blank, and is no entry then.
  const splits = bounds.slice(0, -1).slice(0, countMax + 1)
  const entries = splits.flatMap((start, position) => {
    const entry = lines.slice(start, bounds[position + 1])
    const blank = entry.findIndex((line) => line.trim() !== '')
    if (blank === -1) return []
    return [{ line: start + blank + 1, source: entry.slice(blank).join('\n').trimEnd() }]
  })
  return entries.slice(0, countMax)
}
