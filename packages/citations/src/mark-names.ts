import type { CslItem, CslName } from '@footnote/contracts/reference'

/** A name as a mark prints it: a family name and initials, or a group or title and none. */
export type MarkName = { text: string; initials: string }

const TITLE_WORDS_MAX = 4
/** Such a source is part of a work, whose editors are not its own. */
const PARTS = new Set(['chapter', 'paper-conference', 'entry-encyclopedia', 'legislation'])

/**
 * Lists the names a source goes by in the text: its people, then its groups, else its editors,
 * else the first words of its title.
 *
 * Source: CSE, Scientific Style and Format, 8th ed., section 29.2.1.2.
 */
export function listMarkNames({ type, author = [], editor = [], title = '' }: CslItem): MarkName[] {
  const names = author.length > 0 || PARTS.has(type) ? author : editor
  if (names.length === 0) return [{ text: shortenTitle(title), initials: '' }]
  const people = names.filter(({ literal }) => literal === undefined)
  const groups = names.filter(({ literal }) => literal !== undefined)
  return [...people, ...groups].map(readName)
}

/**
 * Formats names for a mark: one or two in full, from three on `shown` of them and "et al."
 *
 * Source: CSE, Scientific Style and Format, 8th ed., section 29.2.1.2: "(Smith and Jones 2001)",
 * "(Martinez et al. 1990)", "(Martinez, Fuentes, et al. 1990)", "(Dawson J 1986)".
 */
export function formatMarkNames(
  names: MarkName[],
  { shown, withInitials }: { shown: number; withInitials: boolean },
): string {
  const [first, second] = names.map(({ text, initials }, index) =>
    withInitials && index === 0 && initials !== '' ? `${text} ${initials}` : text,
  )
  if (names.length === 1) return first ?? ''
  if (names.length === 2) return `${first ?? ''} and ${second ?? ''}`
  const rest = names.slice(1, shown).map(({ text }) => text)
  const listed = [first ?? '', ...rest]
  if (listed.length >= names.length) {
    return `${listed.slice(0, -1).join(', ')}, and ${listed.at(-1) ?? ''}`
  }
  return listed.length === 1 ? `${listed[0] ?? ''} et al.` : `${listed.join(', ')}, et al.`
}

/** The initials of the first name, by which two people of one family name are told apart. */
export function formatInitials([first]: MarkName[]): string {
  return first?.initials ?? ''
}

function readName({ family = '', given = '', literal }: CslName): MarkName {
  if (literal !== undefined) return { text: plain(literal), initials: '' }
  const words = given.split(/[\s.-]+/).filter((word) => word !== '')
  const initials = words.map((word) => (isInitials(word) ? word : word.slice(0, firstLength(word))))
  return { text: plain(family), initials: initials.join('').toUpperCase() }
}

/** A letter outside the basic plane is two code units. */
function firstLength(word: string): number {
  return String.fromCodePoint(word.codePointAt(0) ?? 0).length
}

/** "JA" is two initials; "Jo" is a name. */
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(word)
}

function shortenTitle(title: string): string {
  const words = plain(title).split(/\s+/)
  if (words.length <= TITLE_WORDS_MAX) return words.join(' ')
  return `${words
    .slice(0, TITLE_WORDS_MAX)
    .join(' ')
    .replace(/[,;:.]$/, '')}…`
}

/** A mark carries neither markup nor straight quotes. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:i|b|sub|sup)>/g, '')
    .replaceAll('"', '')
    .replaceAll("'", '’')
    .trim()
}
