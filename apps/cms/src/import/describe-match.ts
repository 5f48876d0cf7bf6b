import type { KnownSource, SourceMatch } from './source-index'

/** Says what an entry was matched with, and by what. */
export function describeMatch({ source, by }: SourceMatch): string {
  const what = by === 'words' ? 'title, year and first author' : by
  return source.line === null
    ? `Already here as ${nameOf(source)} (same ${what}).`
    : `The same source as ${nameOf(source)} (same ${what}).`
}

/** Says that there is a source with the same words and other identifiers. */
export function describeLookalike(source: KnownSource): string {
  return `Same title, year and first author as ${nameOf(source)}, but another identifier.`
}

function nameOf(source: KnownSource): string {
  return source.line === null
    ? (source.citationKey ?? 'another reference')
    : `line ${source.line} of this file`
}
