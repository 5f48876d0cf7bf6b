import type { CitationStyle } from '@footnote/contracts/reference'
import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askNewsroom } from '../../../admin/ask-newsroom'
import {
  type CitedEntry,
  CITED_REFERENCES_MAX,
  RETRACTION_REASON_CHARS_MAX,
  CitedListSchema,
} from '../../references/api/cited-list'

const TIMEOUT_MS = 10_000
/** Cutting and pasting a paragraph changes the set twice; that is one question. */
const SETTLE_MS = 150

export type CitedEntries = {
  style: CitationStyle | null
  /** In the order of the style; what was known before stays until something newer is. */
  entries: ReadonlyMap<string, CitedEntry>
  hasFailed: boolean
  retry: () => void
}

/**
 * The references an open form cites, as the site prints them. Asked again when the set of them
 * changes, when one of them was changed in passing, and never when the text is only moved.
 */
export function useCitedList({
  ids,
  articleId,
  reason,
}: {
  ids: string[]
  articleId: string | null
  reason: string | null
}): CitedEntries {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [tries, setTries] = useState(0)
  const [known, setKnown] = useState<Omit<CitedEntries, 'retry'>>({
    style: null,
    entries: new Map(),
    hasFailed: false,
  })
  const readable = ids.filter((id) => DocumentIdSchema.safeParse(id).success)
  const asked = JSON.stringify({
    ids: readable.slice(0, CITED_REFERENCES_MAX).toSorted(),
    articleId,
    reason: reason?.slice(0, RETRACTION_REASON_CHARS_MAX) ?? null,
  })
  const address = `${config.serverURL}${config.routes.api}/references/cited`
  const changedReference =
    mostRecentUpdate?.entitySlug === 'references' ? mostRecentUpdate.updatedAt : null

  useEffect(() => {
    const leaving = new AbortController()
    const body: unknown = JSON.parse(asked)
    const timer = setTimeout(() => {
      askNewsroom({
        address,
        body,
        schema: CitedListSchema,
        signal: leaving.signal,
        timeoutMs: TIMEOUT_MS,
      }).then(
        ({ style, entries }) =>
          setKnown((before) => ({
            style,
            entries: new Map([...entries.map(named), ...keepOthers(before.entries, entries)]),
            hasFailed: false,
          })),
        () => {
          if (!leaving.signal.aborted) setKnown((before) => ({ ...before, hasFailed: true }))
        },
      )
    }, SETTLE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [address, asked, changedReference, tries])

  return { ...known, retry: () => setTries((count) => count + 1) }
}

function named(entry: CitedEntry): [string, CitedEntry] {
  return [entry.id, entry]
}

/** What is no longer cited is remembered, to be offered for further reading or pasted back. */
function keepOthers(before: ReadonlyMap<string, CitedEntry>, entries: CitedEntry[]) {
  const ids = new Set(entries.map(({ id }) => id))
  return [...before].filter(([id]) => !ids.has(id))
}
