import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../../access/is-staff'
import { findDocuments } from '../../../database/find-documents'
import { answer } from '../../../site-api/answer'
import type { ReferenceUses } from '../api/reference-uses'
import { listReadableHeadlines } from './list-readable-headlines'
import { listUses } from './list-uses'

/** GET /references/:id/uses: the articles that rest on a source. */
export const usesEndpoint: Endpoint = { path: '/:id/uses', method: 'get', handler: tellUses }

async function tellUses(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) return answer(403, { message: 'Only staff see where a source is used.' })
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  if (!id.success) return answer(404, { message: 'There is no such reference.' })
  const [reference] = await findDocuments({ req, collection: 'references', ids: [id.data] })
  if (reference === undefined) return answer(404, { message: 'There is no such reference.' })
  const uses = await listUses(req, id.data)
  const readable = await listReadableHeadlines(
    req,
    uses.map((use) => use.id),
  )
  const articles = uses.flatMap((use) => {
    const headline = readable.get(use.id)
    return headline === undefined ? [] : [{ ...use, headline }]
  })
  return answer(200, { articles, total: uses.length } satisfies ReferenceUses)
}
