import type { CslItem } from '@footnote/contracts/reference'
import { formatLetters } from './format-letters'
import { formatInitials, formatMarkNames, listMarkNames } from './mark-names'

/** What stands for a source in an author-date text, and the letter after its year, or ''. */
export type NameMark = { id: string; mark: string; yearLetter: string }

/**
 * Orders sources as an author-date list does and gives each the mark that stands for it in the
 * text, "Johnson 2001", telling apart those that would read the same.
 *
 * The list is in the order of the names, then of the dates, then of the titles; accents, case and
 * a leading article do not count. Equal marks get the first author's initials if these differ,
 * else further authors if these differ, else a letter after the year, in the order of the list.
 *
 * Source: CSE, Scientific Style and Format, 8th ed., sections 29.2.1.2 (name-year in the text)
 * and 29.3.4.2 (sequence of the list).
 */
export function markByName(items: CslItem[]): NameMark[] {
  const sources = items.map(readSource).sort(compareSources)
  const named = distinguish(sources, nameBriefly)
  const letters = letterEqualMarks(sources, named)
  return sources.map((source) => {
    const yearLetter = letters.get(source) ?? ''
    const names = named.get(source) ?? ''
    return { id: source.id, mark: `${names} ${formatYear(source.year, yearLetter)}`, yearLetter }
  })
}

type Source = {
  id: string
  names: ReturnType<typeof listMarkNames>
  year: number | null
  sortKey: (string | number)[]
}

function readSource(item: CslItem): Source {
  const names = listMarkNames(item)
  const [date = []] = item.issued?.['date-parts'] ?? []
  const inOrder = names.map(({ text, initials }) => `${text} ${initials}`).join(', ')
  return {
    id: item.id,
    names,
    year: date[0] ?? null,
    sortKey: [
      inOrder.replace(/^(?:an?|the)\s+/i, ''),
      date[0] ?? Infinity,
      date[1] ?? 0,
      date[2] ?? 0,
      item.title ?? '',
    ],
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true })

function compareSources(a: Source, b: Source): number {
  for (const [index, key] of a.sortKey.entries()) {
    const other = b.sortKey[index] ?? ''
    const order =
      typeof key === 'number'
        ? compareNumbers(key, Number(other))
        : collator.compare(key, String(other))
    if (order !== 0) return order
  }
  return 0
}

/** A plain difference of two infinite years would be no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function nameBriefly({ names }: Source): string {
  return formatMarkNames(names, { shown: 1, withInitials: false })
}

/** Names each source as briefly as tells it apart from others of its year. */
function distinguish(sources: Source[], name: (source: Source) => string): Map<Source, string> {
  const named = new Map(sources.map((source) => [source, name(source)]))
  for (const equal of listEqual(sources, named)) {
    for (const [source, text] of nameApart(equal)) named.set(source, text)
  }
  return named
}

function nameApart(equal: Source[]): Map<Source, string> {
  const withInitials = new Set(equal.map(({ names }) => formatInitials(names))).size > 1
  const longest = Math.max(...equal.map(({ names }) => names.length))
  const nameAll = (shown: number) =>
    new Map(equal.map((source) => [source, formatMarkNames(source.names, { shown, withInitials })]))
  const full = new Set(nameAll(longest).values()).size
  for (let shown = 1; shown < longest; shown += 1) {
    const texts = nameAll(shown)
    if (new Set(texts.values()).size === full) return texts
  }
  return nameAll(longest)
}

function letterEqualMarks(sources: Source[], named: Map<Source, string>): Map<Source, string> {
  const lettered = listEqual(sources, named).flatMap((equal) =>
    equal.map((source, index) => [source, formatLetters(index)] as const),
  )
  return new Map(lettered)
}

/** Lists the groups of sources that have the same names and the same year. */
function listEqual(sources: Source[], named: Map<Source, string>): Source[][] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const key = `${named.get(source) ?? ''} ${source.year ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), source])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function formatYear(year: number | null, letter: string): string {
  if (year !== null) return `${year}${letter}`
  return letter === '' ? '[date unknown]' : `[date unknown]-${letter}`
}
