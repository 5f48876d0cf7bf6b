import { foldText } from './fold-text'
import { listNames } from './list-names'
import { textOf } from './text-of'
import { yearOf } from './year-of'

/** What stands before each word of a search text, so that the beginning of a word can be asked for. */
export const WORD_MARK = '|'

const SEARCH_TEXT_CHARS_MAX = 2_000

/**
 * The words by which a reference is found, folded and each after a mark, the most telling first:
 * what does not fit is the end of a long list of people.
 */
export function formatSearchText(reference: Record<string, unknown>): string {
  const [firstName = '', ...otherNames] = listNames(reference['author'])
  const words = [
    ...foldText(firstName),
    ...foldText(String(yearOf(reference['issued']) ?? '')),
    ...foldText(textOf(reference['citationKey']) ?? ''),
    ...identifiersOf(reference),
    ...wordsOf(reference, 'title'),
    ...(textOf(reference['title']) === null ? wordsOf(reference, 'raw') : []),
    ...wordsOf(reference, 'containerTitleShort'),
    ...wordsOf(reference, 'containerTitle'),
    ...otherNames.flatMap(foldText),
    ...listNames(reference['editor']).flatMap(foldText),
  ]
  const text = [...new Set(words)].map((word) => `${WORD_MARK}${word}`).join('')
  return text === '' ? WORD_MARK : text.slice(0, SEARCH_TEXT_CHARS_MAX)
}

function wordsOf(reference: Record<string, unknown>, field: string): string[] {
  return foldText(textOf(reference[field]) ?? '')
}

/** As they are written, and a DOI also by its parts. */
function identifiersOf(reference: Record<string, unknown>): string[] {
  const whole = ['DOI', 'PMID', 'PMCID', 'ISBN']
    .map((field) => textOf(reference[field])?.toLowerCase() ?? '')
    .filter((identifier) => identifier !== '' && !identifier.includes(WORD_MARK))
  return [...whole, ...wordsOf(reference, 'DOI')]
}
