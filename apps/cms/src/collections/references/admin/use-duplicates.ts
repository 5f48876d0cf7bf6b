import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askNewsroom } from '../../../admin/ask-newsroom'
import {
  type DuplicateCheck,
  type DuplicateCheckAnswer,
  DuplicateCheckAnswerSchema,
} from '../api/duplicate-check'

/** Long enough for the next letter. */
const SETTLE_MS = 350
const TIMEOUT_MS = 10_000

/** The records that what is typed may already be; what was known stays until something newer is. */
export function useDuplicates(question: DuplicateCheck): DuplicateCheckAnswer['hits'] {
  const { config } = useConfig()
  const [hits, setHits] = useState<DuplicateCheckAnswer['hits']>([])
  const address = `${config.serverURL}${config.routes.api}/references/duplicates`
  const asked = JSON.stringify(question)

  useEffect(() => {
    const leaving = new AbortController()
    const body: unknown = JSON.parse(asked)
    const timer = setTimeout(() => {
      askNewsroom({
        address,
        body,
        schema: DuplicateCheckAnswerSchema,
        signal: leaving.signal,
        timeoutMs: TIMEOUT_MS,
      }).then(
        (answer) => setHits(answer.hits),
        // The warning is a help: what really is a duplicate is refused on saving.
        () => undefined,
      )
    }, SETTLE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [address, asked])

  return hits
}
