import { type BibtexBody, splitBody } from './bibtex-fields'
import { joinParts } from './join-parts'
import { type ScannedEntry, scanBibtex } from './scan-bibtex'

/** The fields of an entry, as LaTeX, with its abbreviations written out and its parent's beside. */
export type CollectedEntry = {
  type: string
  key: string
  fields: Map<string, string>
  parent: Map<string, string>
  warnings: string[]
}

/**
 * Collects the fields of the first entry of a text. Null if there is none, or if its end is
 * missing. Of a field that stands twice the first counts; what is no field is left out; both
 * with a warning.
 */
export function collectFields(source: string): CollectedEntry | null {
  const scanned = [...scanBibtex(source)]
  const macros = new Map(
    scanned
      .filter(({ type }) => type === 'string')
      .flatMap((entry) => splitBody(bodyOf(source, entry), false).fields)
      .map(({ name, parts }): [string, string] => [name, joinParts(parts, new Map()).latex]),
  )
  const [entry, ...others] = scanned.filter(({ type }) => type !== 'string')
  if (entry?.isClosed !== true) return null

  const warnings: string[] = []
  const body = splitBody(bodyOf(source, entry), true)
  const fields = joinFields(body, { macros, warnings })
  for (const stray of body.stray) {
    warnings.push(`“${stray.slice(0, 80)}” is no field of BibTeX and was left out.`)
  }
  const parentKey = fields.get('crossref')?.trim().toLowerCase()
  const parent = others
    .map((other) => splitBody(bodyOf(source, other), true))
    .find(({ key }) => key.toLowerCase() === parentKey)
  return {
    type: entry.type,
    key: body.key,
    fields,
    parent:
      parent === undefined
        ? new Map<string, string>()
        : joinFields(parent, { macros, warnings: [] }),
    warnings,
  }
}

function bodyOf(source: string, { bodyStart, bodyEnd }: ScannedEntry): string {
  return source.slice(bodyStart, bodyEnd)
}

function joinFields(
  { fields }: BibtexBody,
  { macros, warnings }: { macros: ReadonlyMap<string, string>; warnings: string[] },
): Map<string, string> {
  const joined = new Map<string, string>()
  for (const { name, parts } of fields) {
    const { latex, missing } = joinParts(parts, macros)
    for (const macro of missing) {
      warnings.push(
        `The abbreviation “${macro}” is not defined in the file, so it stands as it is.`,
      )
    }
    if (latex.trim() === '') continue
    if (joined.has(name)) warnings.push(`The field “${name}” stands twice; the first was read.`)
    else joined.set(name, latex)
  }
  return joined
}
