import type { FileEntry } from '../parsed-entry'

/** The tag that begins an entry, and the one that ends it. */
const BEGIN = /^TY {0,2}-/
const END = /^ER {0,2}-/

/** Splits a RIS file at its TY and ER lines. Text outside of entries becomes an entry that is refused. */
export function listRisEntries(text: string, countMax: number): FileEntry[] {
  const entries: FileEntry[] = []
  let lines: string[] = []
  let first = 1
  const close = (next: number) => {
    const blank = lines.findIndex((line) => line.trim() !== '')
    if (blank !== -1) entries.push({ line: first + blank, source: lines.slice(blank).join('\n') })
    lines = []
    first = next
  }
  const all = text.split(/\r\n?|\n/)
  for (const [index, line] of all.entries()) {
    if (entries.length >= countMax) return entries
    if (BEGIN.test(line)) close(index + 1)
    if (END.test(line)) close(index + 2)
    else lines.push(line)
  }
  close(all.length)
  return entries
}
