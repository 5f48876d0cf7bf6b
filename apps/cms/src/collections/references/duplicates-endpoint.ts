import type { Endpoint, PayloadRequest } from 'payload'
import { answer, answerRefused } from '../../site-api/answer'
import { parseBody } from '../../site-api/parse-body'
import { type DuplicateCheckAnswer, DuplicateCheckSchema } from './api/duplicate-check'
import { toReferenceHit } from './api/reference-hit'
import { findDuplicates } from './find-duplicates'
import { mayWriteReferences } from './may-write-references'

/** POST /references/duplicates: which records of the library this source may already be. */
export const duplicatesEndpoint: Endpoint = {
  path: '/duplicates',
  method: 'post',
  handler: listDuplicates,
}

async function listDuplicates(req: PayloadRequest): Promise<Response> {
  if (!mayWriteReferences(req.user)) {
    return answerRefused('Only those who write references compare them.')
  }
  const body = await parseBody(req, DuplicateCheckSchema)
  if (!body.isValid) return body.response
  const duplicates = await findDuplicates(req, body.data)
  const hits = duplicates.map(({ reference, isSame }) => ({ ...toReferenceHit(reference), isSame }))
  return answer(200, { hits } satisfies DuplicateCheckAnswer)
}
