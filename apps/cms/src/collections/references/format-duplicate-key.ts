import { foldText } from './fold-text'
import { yearOf } from './year-of'

const TITLE_CHARS_MAX = 280
const NAME_CHARS_MAX = 100

/**
 * What two records of one source have in common: title, year and first author, folded.
 *
 * Null when there is too little to go by: a title alone, such as “Editorial”, names many sources.
 */
export function formatDuplicateKey({
  title,
  issued,
  firstAuthor,
}: {
  title: string | null
  issued: string | null
  firstAuthor: string | null
}): string | null {
  const words = foldText(title ?? '').join(' ')
  const name = foldText(firstAuthor ?? '').join(' ')
  const year = yearOf(issued)
  if (words === '' || (name === '' && year === null)) return null
  return [words.slice(0, TITLE_CHARS_MAX), year ?? '', name.slice(0, NAME_CHARS_MAX)].join('|')
}
