import type { CslName } from '@footnote/contracts/reference'
import { tidyText } from './tidy-text'

/** A contributor as Crossref lists one: a person by `family` and `given`, a group by `name`. */
export type CrossrefContributor = {
  given?: string | undefined
  family?: string | undefined
  name?: string | undefined
  suffix?: string | undefined
}

/** An author as PubMed lists one: "Johnson S", or a group of the type CollectiveName. */
export type PubmedAuthor = { name: string; authtype?: string | undefined }

/**
 * Reads one contributor of a Crossref work. Null for what is no name: "et al", an empty entry.
 *
 * A `family` without `given` that reads like a group is a group: some publishers register
 * collective authors so.
 *
 * Source: Crossref REST API, "Contributor"; CSL 1.0.2, "Names".
 */
export function readCrossrefName(contributor: CrossrefContributor): CslName | null {
  const group = tidyText(contributor.name ?? '')
  const [family, ownSuffix] = splitSuffix(tidyText(contributor.family ?? ''))
  const given = tidyText(contributor.given ?? '')
  if (isEtAl(family) || isEtAl(given) || isEtAl(group)) return null
  if (group !== '' && family === '') return { literal: tidyGroupName(group) }
  if (family === '') return given === '' ? null : { family: given }
  if (given === '' && isGroupName(family)) return { literal: tidyGroupName(family) }
  const suffix = readSuffix(tidyText(contributor.suffix ?? '')) ?? ownSuffix
  return {
    family: lowerCapitals(family),
    ...(given === '' ? {} : { given: lowerCapitals(given) }),
    ...(suffix === null ? {} : { suffix }),
  }
}

/**
 * Reads one author of a PubMed record: family name, initials, then Jr, Sr, 2nd, 3rd and so on.
 * Null for what is no name.
 *
 * Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions", AU and CN.
 */
export function readPubmedName({ name, authtype }: PubmedAuthor): CslName | null {
  const text = tidyText(name)
  if (text === '' || isEtAl(text)) return null
  if (authtype === 'CollectiveName') return { literal: tidyGroupName(text) }
  const [withoutSuffix, suffix] = splitSuffix(text)
  const [, family, given] = /^(.+) (\p{Lu}[\p{Lu}-]{0,5})$/u.exec(withoutSuffix) ?? []
  if (family === undefined || given === undefined) {
    return isGroupName(text) ? { literal: tidyGroupName(text) } : { family: withoutSuffix }
  }
  return { family, given, ...(suffix === null ? {} : { suffix }) }
}

/** "et al" in the place of a name stands for authors that the registry does not know. */
export function isEtAl(text: string): boolean {
  return /^\(?(?:et\.? al\.?|and others|others)\)?$/i.test(text.trim())
}

/** "for the DASH Collaborative Research Group" is the group. */
function tidyGroupName(text: string): string {
  return text.replace(/^(?:(?:and|on behalf of|for) )+(?:the )?/i, '')
}

const GROUP_WORD =
  /(?:^|\s)(?:agency|academy|alliance|association|authors|board|centers?|centres?|collaborati(?:on|ve)|collaborators|college|commission|committee|consortium|council|department|federation|foundation|group|institutes?|investigators|ministry|network|organi[sz]ation|panel|program(?:me)?|registry|researchers|society|study|task force|team|trial|trialists|union|university|workshop)(?:\s|$|,|\()/i

function isGroupName(text: string): boolean {
  return /\s/.test(text) && GROUP_WORD.test(text)
}

/** What follows a name: "Smith Jr", "Smith, Jr.", "Smith 3rd". */
function splitSuffix(text: string): [name: string, suffix: string | null] {
  const [, name, last] = /^(.+?),? (\S+)$/.exec(text) ?? []
  const suffix = last === undefined ? null : readSuffix(last)
  return name === undefined || suffix === null ? [text, null] : [name, suffix]
}

const SUFFIXES: Record<string, string> = {
  jr: 'Jr',
  junior: 'Jr',
  sr: 'Sr',
  senior: 'Sr',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
}

/** Generations are part of a name; degrees are not. Source: AMA, 11th ed., section 3.7. */
function readSuffix(text: string): string | null {
  return SUFFIXES[text.replace(/[.,]/g, '').toLowerCase()] ?? null
}

/** "JOHNSON" is Johnson; initials and short names such as "LI" cannot be told and stay. */
function lowerCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  return text.replace(/\p{L}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
