import type { CitingText } from './use-citing-text'

/** The line under the list: what Enter will do here beyond citing the source. */
export function describeHint({
  text: { identifier, isPasted, joins, locator, words },
  found,
  hasFailed,
}: {
  text: Pick<CitingText, 'identifier' | 'isPasted' | 'joins' | 'locator' | 'words'>
  found: number
  hasFailed: boolean
}): string {
  if (words === '') return 'Type a name, a title or a year, or paste a DOI or PMID.'
  if (hasFailed) return 'The library could not be searched. Type on to try again.'
  if (isPasted) return 'Enter looks it up · Esc keeps it as text'
  if (identifier !== null) return 'Enter looks it up · Esc closes'
  if (found === 0) return `The library has nothing for “${words}”.`
  const place = locator === '' ? '' : `With the place “${locator}”. `
  if (joins) return `${place}Joins the citation before it; a space before @ keeps it apart.`
  if (place !== '') return place.trim()
  return 'Enter cites · Esc closes · a comma adds the place: @name, p 4'
}
