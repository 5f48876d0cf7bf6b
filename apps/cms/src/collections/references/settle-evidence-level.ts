import {
  type EvidenceLevel,
  EvidenceLevelSchema,
  StudyTypeSchema,
} from '@footnote/contracts/reference'
import { evidenceLevelOf } from '@footnote/domain/evidence/evidence-level'
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { isStaff } from '../../access/is-staff'
import { findDocuments } from '../../database/find-documents'
import { parseDocument } from '../fields/parse-document'
import { textOf } from './text-of'

/**
 * Keeps the level of evidence: what the kind of study gives, or what somebody decided and said why.
 * Each such decision, changed or taken back, is a line of a log that is only ever added to.
 */
export const settleEvidenceLevel: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = parseDocument(originalDoc)
  const was = readDecision(before)
  const is = readDecision(parseDocument(data))
  if (is.override !== null && is.reason === null) throw reasonMissing()
  const log: unknown[] = Array.isArray(before['appraisalLog']) ? before['appraisalLog'] : []
  const isDecided =
    is.override !== was.override || (is.override !== null && is.reason !== was.reason)
  const line = {
    from: operation === 'create' ? is.tableLevel : was.level,
    to: is.level,
    // The reason of a decision is none for taking it back.
    reason: is.reason === was.reason ? null : is.reason,
  }
  return {
    ...data,
    evidenceLevel: is.level,
    evidenceLevelReason: is.override === null ? null : is.reason,
    appraisalLog: isDecided ? [...log, { ...line, ...(await sign(req)) }] : log,
  }
}

type Decision = {
  override: EvidenceLevel | null
  reason: string | null
  tableLevel: EvidenceLevel | null
  level: EvidenceLevel | null
}

function readDecision(reference: Record<string, unknown>): Decision {
  const studyType = StudyTypeSchema.safeParse(reference['studyType']).data ?? null
  const override = EvidenceLevelSchema.safeParse(reference['evidenceLevelOverride']).data ?? null
  return {
    override,
    reason: textOf(reference['evidenceLevelReason']),
    tableLevel: evidenceLevelOf({ studyType, override: null }),
    level: evidenceLevelOf({ studyType, override }),
  }
}

/** Who decided, also by name, because the log outlives the account. */
async function sign(req: PayloadRequest) {
  const at = new Date().toISOString()
  if (!isStaff(req.user)) return { at, by: null, byName: 'The system' }
  const [user] = await findDocuments({ req, collection: 'users', ids: [req.user.id] })
  return { at, by: req.user.id, byName: user?.name ?? null }
}

function reasonMissing(): ValidationError {
  const message = 'Say why this source has another level than its kind of study.'
  return new ValidationError({
    collection: 'references',
    errors: [{ path: 'evidenceLevelReason', label: 'Why another level', message }],
  })
}
