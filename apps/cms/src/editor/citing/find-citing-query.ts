import type { SourceIdentifier } from '../../collections/references/api/source-identifier'
import { findPastedIdentifier } from './find-pasted-identifier'

/** What is typed after an `@`; `start` is where the `@` stands in the line. */
export type CitingQuery = {
  start: number
  words: string
  /** The place within the source, typed after a comma; empty when there is none. */
  locator: string
  identifier: SourceIdentifier | null
}

const WORDS_MAX = 6
const WORDS_CHARS_MAX = 80
/** As long as the field of the citation. */
const LOCATOR_CHARS_MAX = 80

/**
 * Reads from a line, up to the caret, what an editor looks for: `@vik, p 4` asks for “vik” and
 * names a place in it. An `@` alone asks for nothing yet. Null when nobody is citing: in an e-mail address, after a sentence has
 * ended, or once the text has run on.
 */
export function findCitingQuery(line: string): CitingQuery | null {
  const start = line.lastIndexOf('@')
  if (start === -1 || /[\p{L}\p{N}_@]$/u.test(line.slice(0, start))) return null
  const typed = line.slice(start + 1)
  if (typed === '') return { start, words: '', locator: '', identifier: null }
  if (!/^[\p{L}\p{N}]/u.test(typed)) return null
  const identifier = findPastedIdentifier(typed)
  if (identifier !== null) return { start, words: typed.trim(), locator: '', identifier }
  if (hasRunOn(typed)) return null
  const [words = '', ...rest] = typed.split(',')
  const locator = rest.join(',').trim()
  if (words.length > WORDS_CHARS_MAX || locator.length > LOCATOR_CHARS_MAX) return null
  return { start, words: words.trim(), locator, identifier: null }
}

function hasRunOn(typed: string): boolean {
  const hasEnded = /\s{2}|[!?;:]\s|\p{L}{2}\.\s+\p{Lu}/u.test(typed)
  return hasEnded || typed.trim().split(/\s+/).length > WORDS_MAX
}
