import { type Decision, DecisionSchema } from '@footnote/contracts/comment'
import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { answer, answerRefused } from '../site-api/answer'
import { parseBody } from '../site-api/parse-body'
import { decideComment } from './decide-comment'
import { mayModerate } from './may-moderate'

/** POST /comments/:id/decision: a moderator's act on the revision they saw. */
export const decisionEndpoint: Endpoint = {
  path: '/:id/decision',
  method: 'post',
  handler: decide,
}

const STATUSES = { decided: 200, stale: 409, illegal: 409, 'not-found': 404 } as const

async function decide(req: PayloadRequest): Promise<Response> {
  if (!mayModerate(req.user)) {
    return answerRefused('Only moderators decide about comments.')
  }
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  if (!id.success) return answer(404, { status: 'not-found' })
  const body = await parseBody(req, DecisionSchema.refine(hasReason, REASON_MISSING))
  if (!body.isValid) return body.response
  const outcome = await decideComment({ req, id: id.data, decision: body.data })
  return answer(STATUSES[outcome.status], outcome)
}

const REASON_MISSING = { path: ['reasonCode'], error: 'Choose a reason for the rejection.' }

function hasReason({ to, reasonCode }: Decision): boolean {
  return to !== 'rejected' || reasonCode !== null
}
