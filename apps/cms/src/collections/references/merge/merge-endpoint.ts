import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { answer, answerRefused } from '../../../site-api/answer'
import { parseBody } from '../../../site-api/parse-body'
import { type ReferenceMergeAnswer, ReferenceMergeSchema } from '../api/reference-merge'
import { mayMergeReferences } from '../may-merge-references'
import { mergeReferences } from './merge-references'

/** POST /references/:id/merge: makes one reference of two. */
export const mergeEndpoint: Endpoint = { path: '/:id/merge', method: 'post', handler: merge }

const NOT_FOUND = { message: 'There is no such reference.' }

async function merge(req: PayloadRequest): Promise<Response> {
  if (!mayMergeReferences(req.user)) {
    return answerRefused('Only editors merge references.')
  }
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  if (!id.success) return answer(404, NOT_FOUND)
  const body = await parseBody(req, ReferenceMergeSchema)
  if (!body.isValid) return body.response
  const outcome = await mergeReferences({ req, fromId: id.data, intoId: body.data.into })
  switch (outcome.status) {
    case 'merged':
      return answer(200, { articles: outcome.articles } satisfies ReferenceMergeAnswer)
    case 'refused':
      return answer(409, { message: outcome.message })
    case 'not-found':
      return answer(404, NOT_FOUND)
  }
}
