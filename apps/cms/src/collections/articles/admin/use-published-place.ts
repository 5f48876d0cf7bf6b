import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const TIMEOUT_MS = 5_000
const PlaceSchema = z.object({
  _status: z.literal('published'),
  slug: z.string(),
  withdrawal: z.object({ date: z.string().nullish() }).nullish(),
})
type Place = z.infer<typeof PlaceSchema>

/**
 * Where readers meet the article of the open form; null while they do not, or while it is not
 * known. A form with unpublished changes does not hold that place, so it is asked for.
 */
export function usePublishedPlace(): Place | null {
  const { config } = useConfig()
  const { data, hasPublishedDoc, id } = useDocumentInfo()
  const [asked, setAsked] = useState<Place | null>(null)
  const shown = PlaceSchema.safeParse(data)
  const isAsking = hasPublishedDoc && !shown.success
  const address = `${config.serverURL}${config.routes.api}/articles/${id}`

  useEffect(() => {
    if (!isAsking) return
    const leaving = new AbortController()
    const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(TIMEOUT_MS)])
    fetchPlace(address, signal).then(
      setAsked,
      () => undefined, // The link is a help, not a need.
    )
    return () => {
      leaving.abort()
      setAsked(null)
    }
  }, [isAsking, address])

  if (!hasPublishedDoc) return null
  return shown.success ? shown.data : asked
}

async function fetchPlace(address: string, signal: AbortSignal): Promise<Place> {
  const query = new URLSearchParams({
    'select[slug]': 'true',
    'select[withdrawal]': 'true',
    'select[_status]': 'true',
    depth: '0',
    draft: 'false',
  })
  const answer = await fetch(`${address}?${query}`, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`The published article could not be read: ${answer.status}`)
  return PlaceSchema.parse(await answer.json())
}
