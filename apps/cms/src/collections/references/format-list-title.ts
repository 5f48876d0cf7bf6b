import { firstTextOf } from './first-text-of'
import { formatShortNames } from './format-short-names'
import { yearOf } from './year-of'

const LIST_TITLE_CHARS_MAX = 300

/** How a reference reads in the newsroom's lists: “Vikhanski 1993. Magnesium may slow bone loss”. */
export function formatListTitle(reference: {
  author?: unknown
  issued?: unknown
  title?: unknown
  raw?: unknown
}): string {
  const { author, issued } = reference
  const year = yearOf(issued)
  const head = [formatShortNames(author), year === null ? '' : String(year)]
    .filter((part) => part !== '')
    .join(' ')
  const title = firstTextOf(reference.title, reference.raw)
  return (head === '' ? title : `${head}. ${title}`).slice(0, LIST_TITLE_CHARS_MAX)
}
