/** What a source is known by, all canonical. */
export type SourceKeys = {
  DOI: string | null
  PMID: string | null
  PMCID: string | null
  /** Equal for what is probably the same source. */
  likeness: string | null
  citationKey: string | null
}

/** A source of the library, or of an earlier line of the same file. */
export type KnownSource = SourceKeys & ({ id: string; line: null } | { id: null; line: number })

export type SourceMatch = {
  source: KnownSource
  by: 'DOI' | 'PMID' | 'PMCID' | 'words'
}

const IDENTIFIERS = ['DOI', 'PMID', 'PMCID'] as const

/** Sources by what tells that two are the same. */
export class SourceIndex {
  readonly #byIdentifier = new Map<string, KnownSource>()
  readonly #byLikeness = new Map<string, KnownSource[]>()

  /** The first of two equal ones stays. */
  add(source: KnownSource): void {
    for (const name of IDENTIFIERS) {
      const key = `${name} ${source[name]}`
      if (source[name] !== null && !this.#byIdentifier.has(key)) this.#byIdentifier.set(key, source)
    }
    if (source.likeness === null) return
    const alike = this.#byLikeness.get(source.likeness)
    if (alike === undefined) this.#byLikeness.set(source.likeness, [source])
    else if (!alike.some(({ id, line }) => id === source.id && line === source.line)) {
      alike.push(source)
    }
  }

  /** The same source: one identifier in common, or likeness that no identifier speaks against. */
  findMatch(keys: SourceKeys): SourceMatch | null {
    for (const name of IDENTIFIERS) {
      const source = this.#byIdentifier.get(`${name} ${keys[name]}`)
      if (source !== undefined) return { source, by: name }
    }
    const alike = this.#listAlike(keys).filter((source) => !isAnother(source, keys))
    const source = alike.find(({ citationKey }) => citationKey === keys.citationKey) ?? alike[0]
    return source === undefined ? null : { source, by: 'words' }
  }

  /** A source that is like it, and yet has other identifiers. */
  findLookalike(keys: SourceKeys): KnownSource | null {
    return this.#listAlike(keys).find((source) => isAnother(source, keys)) ?? null
  }

  #listAlike({ likeness }: SourceKeys): KnownSource[] {
    return likeness === null ? [] : (this.#byLikeness.get(likeness) ?? [])
  }
}

/** Two letters of the same year by the same author may share the title, not the identifier. */
function isAnother(source: SourceKeys, keys: SourceKeys): boolean {
  return IDENTIFIERS.some(
    (name) => source[name] !== null && keys[name] !== null && source[name] !== keys[name],
  )
}
