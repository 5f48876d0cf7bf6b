import { listBrackets } from '../parse-json'
import type { FileEntry } from '../parsed-entry'

/** Splits a JSON array of items, or takes one item for itself. Parses nothing. */
export function listCslEntries(text: string, countMax: number): FileEntry[] {
  const start = text.search(/\S/)
  if (start === -1) return []
  if (text[start] !== '[')
    return [{ line: countLines(text.slice(0, start)) + 1, source: text.trim() }]

  const entries: FileEntry[] = []
  let from = start + 1
  let line = 1
  let counted = 0
  for (const { character, index, depth } of listBrackets(text)) {
    if (depth !== 1 || (character !== ',' && character !== ']')) continue
    add(index)
    from = index + 1
    if (entries.length >= countMax) return entries
    if (character === ']') break
  }
  // An array that was cut off, and whatever stands behind one that was not.
  add(text.length)
  return entries

  function add(end: number) {
    const source = text.slice(from, end)
    if (source.trim() === '') return
    const first = from + source.search(/\S/)
    line += countLines(text.slice(counted, first))
    counted = first
    entries.push({ line, source: source.trim() })
  }
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
