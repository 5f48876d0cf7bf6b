import { firstTextOf } from './first-text-of'

const LIST_TITLE_CHARS_MAX = 300

/** How a reference reads in the newsroom's lists: “Vikhanski 1993. Magnesium may slow bone loss”. */
export function formatListTitle(reference: Record<string, unknown>): string {
  const authors: unknown[] = Array.isArray(reference['author']) ? reference['author'] : []
  const names = authors.map(nameOf).filter((name) => name !== '')
  const who = names.length > 2 ? `${names[0]} et al` : names.join(' & ')
  const year = /^\d{4}/.exec(firstTextOf(reference['issued']))?.[0] ?? ''
  const head = [who, year].filter((part) => part !== '').join(' ')
  const title = firstTextOf(reference['title'], reference['raw'])
  return (head === '' ? title : `${head}. ${title}`).slice(0, LIST_TITLE_CHARS_MAX)
}

function nameOf(author: unknown): string {
  if (typeof author !== 'object' || author === null) return ''
  if ('family' in author && typeof author.family === 'string') return author.family
  return 'literal' in author && typeof author.literal === 'string' ? author.literal : ''
}
