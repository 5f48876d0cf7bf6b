import type { Endpoint, PayloadRequest } from 'payload'
import {
  type AddOutcome,
  AddReferenceSchema,
  type LookUpOutcome,
  LookUpSchema,
} from '../collections/references/api/look-up-outcome'
import {
  type SourceIdentifier,
  findSourceIdentifier,
} from '../collections/references/api/source-identifier'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { createLimit } from '../limits/limit'
import { processSingleton } from '../process-singleton'
import { answer, answerRefused } from '../site-api/answer'
import { parseBody } from '../site-api/parse-body'
import { addReference } from './add-reference'
import { describeOwnLimit } from './describe-failure'
import { lookUpReference } from './look-up-reference'

const LOOK_UPS_PER_MINUTE_MAX = 30

/**
 * POST /references/look-up finds a source by any form of DOI, PMID or PMCID and stores nothing;
 * POST /references/add stores it.
 */
export const lookUpEndpoints: Endpoint[] = [
  { path: '/look-up', method: 'post', handler: answerLookUp },
  { path: '/add', method: 'post', handler: answerAdd },
]

async function answerLookUp(req: PayloadRequest): Promise<Response> {
  if (!mayWriteReferences(req.user)) return answerRefused(REFUSAL)
  const body = await parseBody(req, LookUpSchema)
  if (!body.isValid) return body.response
  const identifier = findSourceIdentifier(body.data.text)
  if (identifier === null) {
    const outcome: LookUpOutcome = { status: 'not-an-identifier', message: NOT_AN_IDENTIFIER }
    return answer(200, outcome)
  }
  const forId = body.data.forId ?? null
  return answerWithinLimit(req, {
    identifier,
    act: () => lookUpReference(req, { identifier, forId }),
  })
}

async function answerAdd(req: PayloadRequest): Promise<Response> {
  if (!mayWriteReferences(req.user)) return answerRefused(REFUSAL)
  const body = await parseBody(req, AddReferenceSchema)
  if (!body.isValid) return body.response
  const { identifier } = body.data
  return answerWithinLimit(req, { identifier, act: () => addReference(req, identifier) })
}

const REFUSAL = 'Only contributors, editors and administrators look up and add references.'

const NOT_AN_IDENTIFIER =
  'This is no DOI, PMID or PMCID. A DOI looks like 10.1056/nejmoa1200303, a PMID like 23432189, a PMCID like PMC2808046; their web addresses will do too.'

/** Every outcome is an answer with status 200, but for a limit of ours: 429 and `Retry-After`. */
async function answerWithinLimit(
  req: PayloadRequest,
  {
    identifier,
    act,
  }: { identifier: SourceIdentifier; act: () => Promise<LookUpOutcome | AddOutcome> },
): Promise<Response> {
  const tried = await limit().consume(String(req.user?.id))
  if (tried.isAllowed) return answer(200, await act())
  const { retryAfterSeconds } = tried
  return answer(429, describeOwnLimit(retryAfterSeconds, identifier), {
    'retry-after': String(retryAfterSeconds),
  })
}

function limit() {
  return processSingleton('lookUpLimit', () =>
    createLimit({ name: 'look-up', triesMax: LOOK_UPS_PER_MINUTE_MAX, windowSeconds: 60 }),
  )
}
