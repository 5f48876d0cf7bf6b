import type { ValuePart } from './bibtex-fields'

/** The abbreviations that every BibTeX style defines. Source: Patashnik, "BibTeXing", 1988. */
const MONTHS: ReadonlyMap<string, string> = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((month) => [month.slice(0, 3).toLowerCase(), month]),
)

/**
 * The LaTeX of a value: its texts and abbreviations joined. An abbreviation that nobody defined
 * stands for its own name, and is listed.
 */
export function joinParts(
  parts: readonly ValuePart[],
  macros: ReadonlyMap<string, string>,
): { latex: string; missing: string[] } {
  const missing: string[] = []
  const texts = parts.map((part) => {
    if (part.kind === 'text') return part.text
    const latex = macros.get(part.name) ?? MONTHS.get(part.name)
    if (latex === undefined) missing.push(part.name)
    return latex ?? part.name
  })
  return { latex: texts.join(''), missing }
}
