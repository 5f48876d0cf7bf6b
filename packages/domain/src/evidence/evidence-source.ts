import type { EvidenceLevel, ReferenceStatus, StudyType } from '@footnote/contracts/reference'

/** A cited source as far as its weight is concerned; `deleted` when its record is gone. */
export type EvidenceSource = {
  id: string
  status: ReferenceStatus | 'deleted'
  /** As exact as known, `2018-06-13` or `2018`. */
  statusDate: string | null
  studyType: StudyType | null
  evidenceLevel: EvidenceLevel | null
  issuedYear: number | null
  isRaw: boolean
  isSuperseded: boolean
}
