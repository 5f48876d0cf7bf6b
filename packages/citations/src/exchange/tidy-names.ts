import type { CslName } from '@footnote/contracts/reference'
import { isDeepStrictEqual } from 'node:util'
import { isEtAl } from '../lookup/read-names'

/**
 * Makes the names of an entry usable: empty ones go, as do stray full stops after a family
 * name, and "et al." with a warning, whether it stands alone or behind a name.
 */
export function tidyNames(names: readonly CslName[]): { names: CslName[]; warnings: string[] } {
  const known = names.filter((name) => !isEtAlName(name)).map(dropEtAl)
  const isComplete = isDeepStrictEqual(known, names)
  return {
    names: known.map(tidyName).filter((name) => name !== null),
    warnings: isComplete
      ? []
      : ['“et al.” stood among the names and was left out: add the names that are missing.'],
  }
}

const ET_AL_BEHIND = /[\s,;]{1,9}\(?et\.? al\.?\)?$/i

/** "Johnson. S. et al." is Johnson, whose name could not be told from that of a group before. */
function dropEtAl(name: CslName): CslName {
  const { family = '', given = '', suffix = '', literal = '' } = name
  if (ET_AL_BEHIND.test(literal)) return readPlainName(literal.replace(ET_AL_BEHIND, ''))
  if (![family, given].some((part) => ET_AL_BEHIND.test(part)) && !isEtAl(suffix)) return name
  const [last = '', first = ''] = [family, given].map((part) => part.replace(ET_AL_BEHIND, ''))
  return { family: last, given: first, ...(isEtAl(suffix) ? {} : { suffix }) }
}

/**
 * The family name, of one word or two after its particles, and the initials that belong
 * together in "Johnson. S." or "de Groot AB".
 */
const FAMILY_AND_INITIALS =
  /^((?:\p{Ll}[\p{L}'’]{0,9} ){0,3}\p{Lu}[\p{L}'’-]{0,60}(?: \p{Lu}[\p{L}'’-]{1,60})?)[.,;]? ((?:\p{Lu}\.?[ -]?){1,4})$/u

/**
 * Reads a name that is written in one piece, as RIS and old lists have it: "Johnson, Sara",
 * "Johnson, S, Jr", "Johnson. S.", "Johnson S". What has neither a comma nor initials is the
 * name of a group.
 *
 * Source: RIS format specifications, "AU: Lastname, Firstname, Suffix".
 */
export function readPlainName(text: string): CslName {
  const [family = '', given = '', ...rest] = text.split(',').map((part) => part.trim())
  if (text.includes(',') && rest.length <= 1) {
    const suffix = rest[0] ?? ''
    return {
      family,
      ...(given === '' ? {} : { given }),
      ...(suffix === '' ? {} : { suffix }),
    }
  }
  const [, last, initials] = FAMILY_AND_INITIALS.exec(text.trim()) ?? []
  if (last === undefined || initials === undefined) return { literal: text }
  return { family: last, given: initials.replace(/[.\s]/g, '') }
}

function tidyName({ family = '', given = '', suffix = '', literal = '' }: CslName): CslName | null {
  const last = family.replace(/(?<![.,;:\s])[.,;:\s]+$/, '')
  if (last === '' && given === '') return literal === '' ? null : { literal }
  if (last === '') return { family: given }
  return {
    family: last,
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  }
}

function isEtAlName({ family = '', given = '', literal = '' }: CslName): boolean {
  return [family, given, literal].some(isEtAl) || isEtAl(`${family} ${given}`)
}
