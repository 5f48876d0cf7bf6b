import type { CslName } from '@footnote/contracts/reference'

/**
 * Splits the name of a person as it stands in a byline: the family name is the last word, with
 * the particles in lower case before it. One word alone is a family name.
 *
 * Source: Chicago Manual of Style, 17th ed., section 16.71: particles in lower case belong to
 * the family name.
 */
export function splitName(name: string): CslName {
  const words = name.trim().split(/\s+/)
  const { given, family } = splitWords(words, (word) => /^\P{L}*\p{Ll}/u.test(word))
  return {
    family: family.join(' '),
    ...(given.length === 0 ? {} : { given: given.join(' ') }),
  }
}

/** The words of a name in its two parts; the family name begins with the first particle. */
export function splitWords(
  words: readonly string[],
  isParticle: (word: string) => boolean,
): { given: string[]; family: string[] } {
  const particle = words.slice(0, -1).findIndex(isParticle)
  const split = particle === -1 ? words.length - 1 : particle
  return { given: words.slice(0, split), family: words.slice(split) }
}
