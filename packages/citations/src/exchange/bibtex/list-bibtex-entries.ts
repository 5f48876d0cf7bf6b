import type { FileEntry } from '../parsed-entry'
import { ABBREVIATED_CHARS_MAX, countChars, listMacroNames } from './abbreviated-chars'
import { type BibtexBody, splitBody } from './bibtex-fields'
import { joinParts } from './join-parts'
import { type ScannedEntry, scanBibtex } from './scan-bibtex'

/** A longer abbreviation or parent is none: it would come along with every entry that uses it. */
const ABBREVIATION_CHARS_MAX = 2_000
const PARENT_CHARS_MAX = 5_000

const NO_ENTRIES = new Set(['comment', 'preamble'])

/**
 * Splits a BibTeX file. The abbreviations that an entry uses stand before it, and the entry it
 * inherits from behind it, so that each can be read by itself.
 */
export function listBibtexEntries(text: string, countMax: number): FileEntry[] {
  const scanned = [...scanBibtex(text)].filter(({ type }) => !NO_ENTRIES.has(type))
  const macros = readMacros(text, scanned)
  const entries = scanned.filter(({ type }) => type !== 'string')
  const parents = entries.some((entry) => /\bcrossref\s*=/i.test(sourceOf(text, entry)))
    ? listParents(text, entries)
    : new Map<string, string>()

  if (entries.length === 0 && macros.size === 0) {
    const lead = text.trim().slice(0, 1_000)
    return lead === '' ? [] : [{ line: 1, source: lead }]
  }
  let line = 1
  let counted = 0
  return entries.slice(0, countMax).map((entry) => {
    for (; counted < entry.start; counted += 1) if (text[counted] === '\n') line += 1
    const source = sourceOf(text, entry)
    return { line, source: completeSource({ source, macros, parents }) }
  })
}

function sourceOf(text: string, { start, end }: ScannedEntry): string {
  return text.slice(start, end)
}

/** The text of each abbreviation, in LaTeX; a later one may be made of earlier ones. */
function readMacros(text: string, scanned: readonly ScannedEntry[]): Map<string, string> {
  const macros = new Map<string, string>()
  const charsOf = new Map<string, number>()
  for (const { type, bodyStart, bodyEnd } of scanned) {
    if (type !== 'string') continue
    for (const field of splitBody(text.slice(bodyStart, bodyEnd), false).fields) {
      if (countChars(field, charsOf) > ABBREVIATION_CHARS_MAX) continue
      const { latex } = joinParts(field.parts, macros)
      macros.set(field.name, latex)
      charsOf.set(field.name, latex.length)
    }
  }
  return macros
}

function listParents(text: string, entries: readonly ScannedEntry[]): Map<string, string> {
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      if (entry.end - entry.start > PARENT_CHARS_MAX || !entry.isClosed) return []
      const key = text.slice(entry.bodyStart, entry.bodyEnd).split(',', 1)[0] ?? ''
      return [[key.trim().toLowerCase(), sourceOf(text, entry)]]
    }),
  )
}

function completeSource({
  source,
  macros,
  parents,
}: {
  source: string
  macros: ReadonlyMap<string, string>
  parents: ReadonlyMap<string, string>
}): string {
  if (macros.size === 0 && parents.size === 0) return source
  const [entry] = scanBibtex(source)
  if (entry === undefined) return source
  const body = splitBody(source.slice(entry.bodyStart, entry.bodyEnd), true)
  const parent = parents.get(findParentKey(body) ?? '') ?? ''
  const names = new Set([...listMacroNames(body.fields), ...listParentMacroNames(parent)])
  const abbreviations = writeAbbreviations(names, macros)
  return [...abbreviations, source, parent].filter((part) => part !== '').join('\n')
}

function listParentMacroNames(parent: string): string[] {
  const [entry] = scanBibtex(parent)
  if (entry === undefined) return []
  return listMacroNames(splitBody(parent.slice(entry.bodyStart, entry.bodyEnd), true).fields)
}

/** The definitions of the names, up to where `parseEntry` refuses the entry for their length. */
function writeAbbreviations(
  names: ReadonlySet<string>,
  macros: ReadonlyMap<string, string>,
): string[] {
  const written: string[] = []
  let chars = 0
  for (const name of names) {
    const latex = macros.get(name)
    if (latex === undefined) continue
    written.push(`@string{${name} = {${latex}}}`)
    chars += latex.length
    if (chars > ABBREVIATED_CHARS_MAX) break
  }
  return written
}

/** The key of the entry that this one inherits from. */
function findParentKey({ fields }: BibtexBody): string | null {
  const field = fields.find(({ name }) => name === 'crossref')
  return field === undefined ? null : joinParts(field.parts, new Map()).latex.trim().toLowerCase()
}
