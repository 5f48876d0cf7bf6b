import type { StudyType } from '@footnote/contracts/reference'
import type { ClaimBasis } from '@footnote/domain/evidence/summarize-evidence'
import { STUDY_TYPE_LABELS } from '../../references/reference-labels'

/** What a claim rests on, in words. */
export const BASIS_LABELS: Record<ClaimBasis, string> = {
  '1': 'Level 1',
  '2': 'Level 2',
  '3': 'Level 3',
  '4': 'Level 4',
  '5': 'Level 5',
  'no-level': 'No level',
  fallen: 'Nothing that stands',
}

/** A kind of study in words, also one that nobody named. */
export function labelStudyType(studyType: StudyType | null): string {
  return studyType === null ? 'Kind not named' : STUDY_TYPE_LABELS[studyType]
}

/** "One claim rests", "7 claims rest". */
export function countClaims(count: number): string {
  return count === 1 ? 'One claim rests' : `${count} claims rest`
}
