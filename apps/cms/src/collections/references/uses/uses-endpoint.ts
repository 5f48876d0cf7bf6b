import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../access/is-staff'
import { findDocuments } from '../../../database/find-documents'
import { answer, answerRefused } from '../../../site-api/answer'
import { listReadableUses } from './list-readable-uses'

/** GET /references/:id/uses: the articles that rest on a source. */
export const usesEndpoint: Endpoint = { path: '/:id/uses', method: 'get', handler: tellUses }

async function tellUses(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) return answerRefused('Only staff see where a source is used.')
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  if (!id.success) return answer(404, { message: 'There is no such reference.' })
  const [reference] = await findDocuments({ req, collection: 'references', ids: [id.data] })
  if (reference === undefined) return answer(404, { message: 'There is no such reference.' })
  return answer(200, await listReadableUses(req, id.data))
}
