import { type BibtexField, splitBody } from './bibtex-fields'
import { scanBibtex } from './scan-bibtex'

/** What abbreviations may add to an entry: a few names of journals and publishers. */
export const ABBREVIATED_CHARS_MAX = 10_000

/**
 * How many characters the abbreviations of an entry come to when all are written out, those of
 * its parent included. Joins none of them, for a short entry can name a long one many times.
 */
export function countAbbreviatedChars(source: string): number {
  const scanned = [...scanBibtex(source)]
  if (!scanned.some(({ type }) => type === 'string')) return 0
  const bodies = scanned.map(({ type, bodyStart, bodyEnd }) => ({
    isAbbreviation: type === 'string',
    fields: splitBody(source.slice(bodyStart, bodyEnd), type !== 'string').fields,
  }))
  const charsOf = new Map(
    bodies
      .filter(({ isAbbreviation }) => isAbbreviation)
      .flatMap(({ fields }) => fields.map((field) => [field.name, countChars(field, new Map())])),
  )
  return bodies
    .filter(({ isAbbreviation }) => !isAbbreviation)
    .flatMap(({ fields }) => listMacroNames(fields))
    .reduce((sum, name) => sum + (charsOf.get(name) ?? 0), 0)
}

/** How long the value of a field is when its abbreviations are written out. */
export function countChars({ parts }: BibtexField, charsOf: ReadonlyMap<string, number>): number {
  return parts.reduce(
    (sum, part) =>
      sum +
      (part.kind === 'text' ? part.text.length : (charsOf.get(part.name) ?? part.name.length)),
    0,
  )
}

/** The abbreviations that fields name, in their order, each as often as it is named. */
export function listMacroNames(fields: readonly BibtexField[]): string[] {
  return fields.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'macro' ? [part.name] : [])),
  )
}
