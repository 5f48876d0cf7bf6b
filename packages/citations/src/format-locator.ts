/**
 * Formats where in a source something stands, after its number, "(p12)", or after its name and
 * year, ", p. 12". A bare number is a page; a word that is no kind of place is printed as typed.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.6: "3(p21)", "5(pp3,5)", all spaces closed up;
 * CSE, Scientific Style and Format, 8th ed., chapter 29.
 */
export function formatLocator(locator: string | null, isNumbered: boolean): string {
  const place = locator?.replace(/\s+/g, ' ').trim() ?? ''
  if (place === '') return ''
  const pages = PAGES.exec(place)?.[1]?.replaceAll('–', '-').replace(/\.$/, '')
  if (pages !== undefined) return formatPages(pages, isNumbered)
  const named = nameKind(place)
  return isNumbered ? `(${named})` : `, ${named}`
}

/** "p12", "pp. 12–15", "pages 3, 5", "12", "e12-e15", "S4", "p. xii". */
const PAGES =
  /^(?:pp?\.?|pages?)? ?((?:[a-z]{1,2}\d+|\d+|(?<=p\.? |page |pages |pp )[ivxlc]+)(?: ?[-–,] ?(?:[a-z]{0,2}\d+|[ivxlc]+))*\.?)$/i

function formatPages(pages: string, isNumbered: boolean): string {
  const closed = pages.replace(/ ?([-,]) ?/g, '$1')
  const word = /[,-]/.test(closed) ? 'pp' : 'p'
  if (isNumbered) return `(${word}${closed})`
  return `, ${word}. ${closed.replaceAll(',', ', ')}`
}

const KINDS: [abbreviation: RegExp, kind: string][] = [
  [/^(?:chapters?|ch(?:ap)?\.?)(?= ?\d)/i, 'chapter'],
  [/^(?:figures?|figs?\.?)(?= ?\d)/i, 'figure'],
  [/^(?:paragraphs?|para?s?\.?|¶)(?= ?\d)/i, 'paragraph'],
  [/^(?:sections?|secs?\.?|§)(?= ?\d)/i, 'section'],
  [/^(?:tables?|tabs?\.?)(?= ?\d)/i, 'table'],
]

function nameKind(place: string): string {
  const [abbreviation, kind] = KINDS.find(([pattern]) => pattern.test(place)) ?? []
  if (abbreviation === undefined || kind === undefined) return place
  const rest = place.replace(abbreviation, '').trim().replaceAll('–', '-')
  return `${kind}${/[,-]|\band\b/.test(rest) ? 's' : ''} ${rest}`
}
