import type { CitationStyle, CslName } from '@footnote/contracts/reference'

/** The authors of an item: people, and apart from them the groups. */
export type EngineNames = { author?: CslName[]; contributor?: CslName[] }

/**
 * Takes people and groups apart, because people come first and a semicolon stands between.
 *
 * Source: NLM Citing Medicine, 2nd ed., chapter 1, "Organizations as author"; AMA Manual of
 * Style, 11th ed., section 3.7.
 */
export function splitAuthors(authors: CslName[], style: CitationStyle): EngineNames {
  const people = authors.filter(({ literal }) => literal === undefined)
  const groups = authors.filter(({ literal }) => literal !== undefined)
  return {
    ...(people.length === 0 ? {} : { author: writeNames(people, style) }),
    ...(groups.length === 0 ? {} : { contributor: groups }),
  }
}

/** One more name than a style ever prints tells it to print "et al", and costs less than fifty. */
const NAMES_READ_MAX: Record<CitationStyle, number> = { ama: 7, vancouver: 7, 'author-date': 11 }

/** Writes names so that the engine finds every initial, with the suffix a style prints. */
export function writeNames(names: CslName[], style: CitationStyle): CslName[] {
  return names.slice(0, NAMES_READ_MAX[style]).map(({ suffix, given, ...name }) => ({
    ...name,
    ...(given === undefined ? {} : { given: spaceInitials(given) }),
    ...(suffix === undefined ? {} : { suffix: formatSuffix(suffix, style) }),
  }))
}

/** The engine would take "JA" for one name. */
function spaceInitials(given: string): string {
  return given.replace(/(?<![\p{L}.])\p{Lu}{2,3}(?![\p{L}.])/gu, (initials) =>
    initials.split('').join(' '),
  )
}

/**
 * NLM and CSE print a Roman numeral after a name as an ordinal, "Gilstrap LC 3rd"; AMA keeps it.
 *
 * Source: NLM Citing Medicine, 2nd ed., chapter 1, "Names with family designations of rank".
 */
function formatSuffix(suffix: string, style: CitationStyle): string {
  const plain = suffix.replace(/[.,]/g, '').trim()
  return style === 'ama' ? plain : (ORDINALS.get(plain) ?? plain)
}

const ORDINALS = new Map([
  ['II', '2nd'],
  ['III', '3rd'],
  ['IV', '4th'],
  ['V', '5th'],
])
