import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import { foldText } from '../fold-text'
import { WORD_MARK } from '../format-search-text'

const WORDS_MAX = 8
const WORD_CHARS_MAX = 80

/** A word to look for, in the form of a search text: with its mark, it is the beginning of a word. */
export type SearchWord = string

/** What somebody typed as the words a reference must have; none when they typed nothing to look for. */
export function parseSearchWords(typed: string): SearchWord[] {
  const identifier = findIdentifier(typed)
  if (identifier !== null) return [`${WORD_MARK}${identifier}`]
  const words = typed.split(/\s+/).flatMap(readWord)
  return [...new Set(words)].slice(0, WORDS_MAX)
}

function findIdentifier(typed: string): string | null {
  const text = typed.trim()
  const isBareNumber = /^\d+$/.test(text)
  return findDoi(text) ?? findPmcid(text)?.toLowerCase() ?? (isBareNumber ? null : findPmid(text))
}

function readWord(text: string): SearchWord[] {
  if (/^10\.\d+/.test(text)) {
    const doi = (findDoi(text) ?? text.toLowerCase()).replaceAll(WORD_MARK, '')
    return [`${WORD_MARK}${doi.slice(0, WORD_CHARS_MAX)}`]
  }
  return foldText(text).map((word) => {
    const begun = word.slice(0, WORD_CHARS_MAX)
    return hasNoSpaces(begun) ? begun : `${WORD_MARK}${begun}`
  })
}

/** Scripts that put no spaces between words, so that a word may begin anywhere. */
function hasNoSpaces(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  )
}
