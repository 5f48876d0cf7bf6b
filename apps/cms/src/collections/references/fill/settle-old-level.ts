import type { EvidenceLevel } from '@footnote/contracts/reference'
import { evidenceLevelOf } from '@footnote/domain/evidence/evidence-level'
import type { Reference } from '../../../payload-types'

/**
 * The level of a reference stored before levels followed from the kind of study. One that somebody
 * chose then, and that the table would not give, stands as a decision.
 */
export function settleOldLevel(
  reference: Pick<Reference, 'studyType' | 'evidenceLevel' | 'evidenceLevelOverride'>,
): Partial<Pick<Reference, 'evidenceLevel' | 'evidenceLevelOverride' | 'evidenceLevelReason'>> {
  const { studyType = null, evidenceLevel = null, evidenceLevelOverride = null } = reference
  const ofTable = evidenceLevelOf({ studyType, override: evidenceLevelOverride })
  if (evidenceLevel === null || evidenceLevel === ofTable) return { evidenceLevel: ofTable }
  return { ...asDecision(evidenceLevel), evidenceLevel }
}

function asDecision(level: EvidenceLevel) {
  return {
    evidenceLevelOverride: level,
    evidenceLevelReason: 'Chosen before levels followed from the kind of study.',
  }
}
