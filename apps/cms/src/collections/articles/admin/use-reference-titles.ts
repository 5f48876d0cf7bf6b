import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const TIMEOUT_MS = 5_000
const ListSchema = z.object({
  docs: z.array(z.object({ id: z.string(), listTitle: z.string().nullish() })),
})

/**
 * The list titles of references by id. What an open form cites is known only in the
 * browser, so the titles are asked for there; one that could not be had is missing.
 */
export function useReferenceTitles(ids: string[]): ReadonlyMap<string, string> {
  const { config } = useConfig()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const missing = ids
    .filter((id) => !titles.has(id))
    .toSorted()
    .join(',')

  useEffect(() => {
    if (missing === '') return
    const leaving = new AbortController()
    const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(TIMEOUT_MS)])
    fetchTitles({ api: `${config.serverURL}${config.routes.api}`, ids: missing, signal }).then(
      (found) => setTitles((known) => new Map([...known, ...found])),
      () => undefined, // A title is a help, not a need: without it the number still stands.
    )
    return () => leaving.abort()
  }, [missing, config.serverURL, config.routes.api])

  return titles
}

async function fetchTitles({
  api,
  ids,
  signal,
}: {
  api: string
  ids: string
  signal: AbortSignal
}): Promise<[string, string][]> {
  const query = new URLSearchParams({
    'where[id][in]': ids,
    'select[listTitle]': 'true',
    depth: '0',
    limit: '100',
  })
  const answer = await fetch(`${api}/references?${query}`, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`The references could not be read: ${answer.status}`)
  const { docs } = ListSchema.parse(await answer.json())
  return docs.map(({ id, listTitle }) => [id, listTitle ?? ''])
}
