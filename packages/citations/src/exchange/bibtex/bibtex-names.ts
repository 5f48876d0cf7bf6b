import type { CslName } from '@footnote/contracts/reference'
import { NAME_READ_CHARS_MAX, NAMES_READ_MAX } from '../bound-reading'
import { splitWords } from '../split-name'
import { decodeLatex } from './decode-latex'
import { isBraced, splitBraced } from './split-braced'

/**
 * Reads a list of names: "First von Last", "von Last, First" or "von Last, Jr, First", joined
 * by "and". A name that stands in braces as a whole is a group; a particle is part of the
 * family name. "and others" comes back as a group "et al.", for the reader to leave out.
 *
 * Source: Patashnik, "Designing BibTeX styles", 1988, section 4; biblatex manual, "Name lists".
 */
export function readBibtexNames(value: string): { names: CslName[]; warnings: string[] } {
  const texts = splitBraced(value, /(?<!\s)\s+and(?=\s|$)/).map((text) => text.trim())
  const names = texts
    .filter((text) => text !== '')
    .slice(0, NAMES_READ_MAX)
    .map(readName)
  const crowded = texts
    .slice(0, NAMES_READ_MAX)
    .find((text) => splitBraced(text.slice(0, NAME_READ_CHARS_MAX), /,/).length > 3)
  const warnings =
    crowded === undefined
      ? []
      : [
          `“${decodeLatex(crowded.slice(0, 200)).text.trim().slice(0, 80)}” was read as one name, because BibTeX separates names by “and”.`,
        ]
  const isCut = texts.some((text) => text.length > NAME_READ_CHARS_MAX)
  return { names, warnings: isCut ? [...warnings, CUT] : warnings }
}

const CUT = `Of a name with more than ${NAME_READ_CHARS_MAX.toLocaleString('en')} characters the rest was left out. Check that the names are separated by “and”.`

function readName(text: string): CslName {
  if (/^others$/i.test(text)) return { literal: 'et al.' }
  if (isBraced(text)) return { literal: decode(text.slice(0, NAME_READ_CHARS_MAX)) }
  const parts = splitBraced(text.slice(0, NAME_READ_CHARS_MAX), /,/).map((part) => part.trim())
  if (parts.some((part) => LABELLED.test(part))) return readLabelled(parts)

  const [first = '', second, ...rest] = parts
  if (second === undefined) return readUnreversed(first)
  if (rest.length === 0) return toName({ family: decode(first), given: decode(second) })
  return toName({ family: decode(first), suffix: decode(second), given: decode(rest.join(', ')) })
}

/** "Jón Müller", "Ludwig van Beethoven": the family name begins with its first particle. */
function readUnreversed(text: string): CslName {
  const words = splitBraced(text, /[\s~]+/).filter((word) => word !== '')
  const { given, family } = splitWords(words, isParticle)
  return toName({ family: decode(family.join(' ')), given: decode(given.join(' ')) })
}

/** A word in lower case; one in braces has no case. */
function isParticle(word: string): boolean {
  return !/^\{(?!\\)/.test(word) && /^\P{L}*\p{Ll}/u.test(decode(word))
}

const LABELLED = /^(family|given|prefix|suffix|given-i|useprefix)\s*=\s*(.*)$/is

/** "family=Groot, given=Anna, prefix=de". Source: biblatex manual, "Extended name format". */
function readLabelled(parts: readonly string[]): CslName {
  const labelled = new Map(
    parts.map((part) => {
      const [, label = '', value = ''] = LABELLED.exec(part) ?? []
      return [label.toLowerCase(), decode(value.replace(/^"(.*)"$/s, '$1'))]
    }),
  )
  return toName({
    family: [labelled.get('prefix'), labelled.get('family')].filter(Boolean).join(' '),
    given: labelled.get('given') ?? '',
    suffix: labelled.get('suffix') ?? '',
  })
}

function toName({
  family,
  given,
  suffix = '',
}: {
  family: string
  given: string
  suffix?: string
}): CslName {
  return {
    family,
    ...(given === '' ? {} : { given }),
    ...(suffix === '' ? {} : { suffix }),
  }
}

function decode(text: string): string {
  return decodeLatex(text).text.trim()
}
