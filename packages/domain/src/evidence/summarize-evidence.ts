import {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  STUDY_TYPES,
  type StudyType,
} from '@footnote/contracts/reference'
import type { EvidenceSource } from './evidence-source'
import { isTakenBack } from './is-taken-back'
import { type AttentionItem, listAttention } from './list-attention'
import { measureAges, type SourceAges } from './measure-ages'

/** What a claim rests on: a level, sources that have none, or none that stands. */
export type ClaimBasis = EvidenceLevel | 'no-level' | 'fallen'

/** What an article rests on. A claim is a citation in its text. */
export type EvidenceSummary = {
  claimCount: number
  sourceCount: number
  /** Each claim once, under the strongest of its sources; every basis is there, also with 0. */
  byBasis: { basis: ClaimBasis; claimCount: number }[]
  /** Each claim under every kind of study it cites; null is a kind nobody named. Only kinds that occur. */
  byStudyType: { studyType: StudyType | null; claimCount: number; sourceCount: number }[]
  ages: SourceAges
  /** The gravest first. */
  attention: AttentionItem[]
}

/**
 * Sums up what the claims of an article rest on, how old it is and what needs attention.
 *
 * `citations` lists the source ids of each citation; an id without a source is left out.
 * `lastReviewed` is the instant of the article's last review, null when there was none.
 */
export function summarizeEvidence({
  citations,
  sources,
  lastReviewed,
  now,
}: {
  citations: readonly (readonly string[])[]
  sources: readonly EvidenceSource[]
  lastReviewed: string | null
  now: Date
}): EvidenceSummary {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const claims = citations
    .map((ids) => [...new Set(ids)].flatMap((id) => sourceById.get(id) ?? []))
    .filter((claim) => claim.length > 0)
  const cited = [...new Set(claims.flat())]
  const bases = claims.map(findBasis)
  return {
    claimCount: claims.length,
    sourceCount: cited.length,
    byBasis: CLAIM_BASES.map((basis) => ({
      basis,
      claimCount: bases.filter((other) => other === basis).length,
    })),
    byStudyType: [...STUDY_TYPES, null]
      .map((studyType) => ({
        studyType,
        claimCount: claims.filter((claim) => claim.some(isOfKind(studyType))).length,
        sourceCount: cited.filter(isOfKind(studyType)).length,
      }))
      .filter(({ sourceCount }) => sourceCount > 0),
    ages: measureAges(cited, now),
    attention: listAttention({ cited, claims, lastReviewed, now }),
  }
}

const CLAIM_BASES: readonly ClaimBasis[] = [...EVIDENCE_LEVELS, 'no-level', 'fallen']

/**
 * A claim is as strong as the strongest source under it that still stands.
 *
 * Source: ICMJE Recommendations, section III.A: retracted work is not cited as evidence.
 */
function findBasis(claim: readonly EvidenceSource[]): ClaimBasis {
  const standing = claim.filter(({ status }) => status !== 'deleted' && !isTakenBack(status))
  if (standing.length === 0) return 'fallen'
  const levels = new Set(standing.map(({ evidenceLevel }) => evidenceLevel))
  return EVIDENCE_LEVELS.find((level) => levels.has(level)) ?? 'no-level'
}

function isOfKind(studyType: StudyType | null): (source: EvidenceSource) => boolean {
  return (source) => source.studyType === studyType
}
