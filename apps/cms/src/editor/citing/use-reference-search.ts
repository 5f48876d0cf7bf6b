import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import { searchReferences } from './search-references'

/** Long enough to leave out the letters in between of a fast typist, short enough not to be felt. */
const PAUSE_MS = 10
const REMEMBERED_MS = 30_000
const REMEMBERED_MAX = 200

type Answer = { words: string; hits: ReferenceHit[]; hasFailed: boolean; askedAt: number }

/**
 * What the library has for the words; `isCurrent` once it is the answer to these words and not
 * to the ones before. An answer that comes too late is dropped.
 */
export type ReferenceSearch = { hits: ReferenceHit[]; isCurrent: boolean; hasFailed: boolean }

/**
 * Searches the library while somebody types; `words` is null while nobody does. Answers are
 * remembered for a while, but not across a change of the library.
 */
export function useReferenceSearch(
  words: string | null,
  libraryChange: number,
): ReferenceSearch | null {
  const { config } = useConfig()
  const [answers] = useState(() => new Map<string, Answer>())
  const [latest, setLatest] = useState<Answer | null>(null)
  const api = `${config.serverURL}${config.routes.api}`

  useEffect(() => answers.clear(), [answers, libraryChange])

  useEffect(() => {
    if (words === null) return
    const leaving = new AbortController()
    const remember = (answer: Answer) => {
      if (answers.size >= REMEMBERED_MAX) answers.clear()
      if (!answer.hasFailed) answers.set(answer.words, answer)
      setLatest(answer)
    }
    const search = async () => {
      const askedAt = Date.now()
      const known = answers.get(words)
      if (known !== undefined && askedAt - known.askedAt < REMEMBERED_MS) return remember(known)
      const hits = await searchReferences({ api, words, signal: leaving.signal })
      remember({ words, hits, hasFailed: false, askedAt })
    }
    const fail = () => {
      if (!leaving.signal.aborted) remember({ words, hits: [], hasFailed: true, askedAt: 0 })
    }
    const pause = setTimeout(() => void search().catch(fail), answers.has(words) ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [words, api, answers])

  if (words === null || latest === null) return null
  const { hits, hasFailed } = latest
  return { hits, hasFailed, isCurrent: latest.words === words }
}
