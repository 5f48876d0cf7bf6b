import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { findDocuments } from '../../../database/find-documents'
import { answer, answerRefused } from '../../../site-api/answer'
import type { MergePreview } from '../api/merge-preview'
import { mayMergeReferences } from '../may-merge-references'
import { listReadableUses } from '../uses/list-readable-uses'
import { planMerge } from './plan-merge'

/** GET /references/:id/merge?into=…: what merging would change, before anybody does it. */
export const mergePreviewEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'get',
  handler: previewMerge,
}

async function previewMerge(req: PayloadRequest): Promise<Response> {
  if (!mayMergeReferences(req.user)) {
    return answerRefused('Only editors merge references.')
  }
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  const intoId = DocumentIdSchema.safeParse(req.searchParams.get('into'))
  if (!id.success || !intoId.success) {
    return answer(400, { message: 'Name the reference to merge into.' })
  }
  const ids = [id.data, intoId.data]
  const references = await findDocuments({ req, collection: 'references', ids })
  const from = references.find((reference) => reference.id === id.data)
  const into = references.find((reference) => reference.id === intoId.data)
  if (from === undefined || into === undefined) {
    return answer(404, { message: 'There is no such reference.' })
  }
  const uses = await listReadableUses(req, from.id)
  return answer(200, { uses, taken: planMerge({ from, into }) } satisfies MergePreview)
}
