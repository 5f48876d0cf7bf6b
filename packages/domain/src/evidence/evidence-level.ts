import type { EvidenceLevel, StudyType } from '@footnote/contracts/reference'

/**
 * The level of evidence that each kind of study starts from; null where the table has no row,
 * because news, opinion and what is no study carry no evidence of their own.
 *
 * A guideline is as strong as what it rests on, so its level is for an editor to set.
 *
 * Source: OCEBM Levels of Evidence, Oxford Centre for Evidence-Based Medicine, 2011, row
 * "Does this intervention help?".
 */
export const LEVEL_BY_STUDY_TYPE: Record<StudyType, EvidenceLevel | null> = {
  'systematic-review': '1',
  'randomized-trial': '2',
  'non-randomized-trial': '3',
  cohort: '3',
  'case-control': '4',
  'cross-sectional': '4',
  'case-report': '4',
  laboratory: '5',
  'narrative-review': null,
  guideline: null,
  news: null,
  opinion: null,
  other: null,
}

/** The level of evidence of a source: what an editor decided, or else what its kind of study gives. */
export function evidenceLevelOf({
  studyType,
  override,
}: {
  studyType: StudyType | null
  override: EvidenceLevel | null
}): EvidenceLevel | null {
  if (override !== null) return override
  return studyType === null ? null : LEVEL_BY_STUDY_TYPE[studyType]
}
