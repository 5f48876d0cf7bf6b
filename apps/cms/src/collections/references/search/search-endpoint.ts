import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../access/is-staff'
import { answer, answerRefused } from '../../../site-api/answer'
import { type ReferenceSearchAnswer, ReferenceSearchSchema } from '../api/reference-search'
import { searchReferences } from './search-references'

/** GET /references/search?q=…&limit=…: for the picker of citations and everywhere a source is chosen. */
export const searchEndpoint: Endpoint = { path: '/search', method: 'get', handler: search }

async function search(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) return answerRefused('Only staff search the library.')
  const asked = ReferenceSearchSchema.safeParse(Object.fromEntries(req.searchParams))
  if (!asked.success) {
    return answer(400, { message: asked.error.issues[0]?.message ?? 'This search is malformed.' })
  }
  const { q, limit } = asked.data
  const hits = await searchReferences({ req, typed: q, limit })
  return answer(200, { hits } satisfies ReferenceSearchAnswer)
}
