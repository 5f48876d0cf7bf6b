import { askNewsroom } from '../../admin/ask-newsroom'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import { ReferenceSearchAnswerSchema } from '../../collections/references/api/reference-search'

const TIMEOUT_MS = 5_000

/** Lists what the library has for some words, best first; throws `NewsroomAwayError`. */
export async function searchReferences({
  api,
  words,
  signal,
}: {
  api: string
  words: string
  signal?: AbortSignal
}): Promise<ReferenceHit[]> {
  const { hits } = await askNewsroom({
    address: `${api}/references/search?${new URLSearchParams({ q: words })}`,
    schema: ReferenceSearchAnswerSchema,
    ...(signal === undefined ? {} : { signal }),
    timeoutMs: TIMEOUT_MS,
  })
  return hits
}
