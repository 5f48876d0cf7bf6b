import { foldText } from '../fold-text'
import { WORD_MARK } from '../format-search-text'
import type { SearchWord } from './parse-search-words'

/** What the ranking looks at. */
export type Candidate = { id: string; searchText: string; citationKey: string; year: number | null }

/**
 * The candidates that have every word, best first: whole key, then first author and key before
 * words of the title; of equals the newer one.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  words: readonly SearchWord[],
): Candidate[] {
  const key = words.map((word) => word.replace(WORD_MARK, '')).join('-')
  return candidates
    .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
    .map((candidate) => ({ candidate, score: scoreCandidate({ candidate, words, key }) }))
    .sort(
      (one, other) =>
        other.score - one.score ||
        (other.candidate.year ?? 0) - (one.candidate.year ?? 0) ||
        (one.candidate.citationKey < other.candidate.citationKey ? -1 : 1),
    )
    .map(({ candidate }) => candidate)
}

function scoreCandidate({
  candidate: { searchText, citationKey },
  words,
  key,
}: {
  candidate: Candidate
  words: readonly SearchWord[]
  key: string
}): number {
  const keyWords = foldText(citationKey).map((word) => `${WORD_MARK}${word}`)
  const scores = words.map((word): number => {
    const isWhole = `${searchText}${WORD_MARK}`.includes(`${word}${WORD_MARK}`) ? 1 : 0
    if (searchText.startsWith(word)) return 6 + isWhole
    if (keyWords.some((keyWord) => keyWord.startsWith(word))) return 4 + isWhole
    return 1 + isWhole
  })
  const ofKey = citationKey === key ? 20 : citationKey.startsWith(key) ? 5 : 0
  return scores.reduce((sum, score) => sum + score, ofKey)
}
