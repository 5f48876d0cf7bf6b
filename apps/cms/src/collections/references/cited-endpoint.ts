import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../access/is-staff'
import { answer, answerRefused } from '../../site-api/answer'
import { parseBody } from '../../site-api/parse-body'
import { CitedListRequestSchema } from './api/cited-list'
import { listCited } from './list-cited'

/** POST /references/cited: the list of an open article in the site's style, and what is wrong with it. */
export const citedEndpoint: Endpoint = { path: '/cited', method: 'post', handler: answerCited }

async function answerCited(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) {
    return answerRefused('Only staff may ask this.')
  }
  const body = await parseBody(req, CitedListRequestSchema)
  if (!body.isValid) return body.response
  return answer(200, await listCited(req, body.data))
}
