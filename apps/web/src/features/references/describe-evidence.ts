import { EVIDENCE_LEVELS, type Reference, type StudyType } from '@footnote/contracts/reference'

/** The kinds of evidence in words; a source that is no study at all says nothing. */
export const STUDY_NAMES = {
  'systematic-review': 'Systematic review',
  'randomized-trial': 'Randomized trial',
  'non-randomized-trial': 'Non-randomized trial',
  cohort: 'Cohort study',
  'case-control': 'Case-control study',
  'cross-sectional': 'Cross-sectional study',
  'case-report': 'Case report',
  laboratory: 'Laboratory study',
  'narrative-review': 'Narrative review',
  guideline: 'Guideline',
  news: 'News',
  opinion: 'Opinion',
  other: null,
} as const satisfies Record<StudyType, string | null>

/** The evidence of a source in words, as in "Randomized trial · level 2 of 5"; null when there is none to name. */
export function describeEvidence({
  studyType,
  evidenceLevel,
}: Pick<Reference, 'studyType' | 'evidenceLevel'>): string | null {
  const study = studyType === null ? null : STUDY_NAMES[studyType]
  const level =
    evidenceLevel === null ? null : `level ${evidenceLevel} of ${EVIDENCE_LEVELS.length}`
  const words = [study, level].filter((part) => part !== null).join(' · ')
  return words === '' ? null : words.charAt(0).toUpperCase() + words.slice(1)
}
