import type { FormattedReference } from '@footnote/citations/format-reference'
import type { Reference } from '@footnote/contracts/reference'
import { listReferenceProblems } from '@footnote/domain/evidence/list-reference-problems'
import type { CitedEntry } from './api/cited-list'

/** What the record of a reference and the article around it say beside the reference itself. */
export type CitedContext = {
  /** Of one text too, where nothing else is known. */
  issuedYear: number | null
  supersededBy: string | null
  mergedInto: string | null
  isPubliclyCited: boolean
  hasReason: boolean
}

/** One line of the list that an open article shows. */
export function toCitedEntry({
  reference,
  formatted: { mark, segments },
  context: { issuedYear, ...context },
}: {
  reference: Reference
  formatted: FormattedReference
  context: CitedContext
}): CitedEntry {
  const { citationKey, csl, evidenceLevel, id, status, statusDate, studyType } = reference
  return {
    id,
    text: segments.map(({ text }) => text).join(''),
    segments,
    mark,
    citationKey,
    status,
    statusDate,
    studyType,
    evidenceLevel,
    issuedYear,
    isRaw: csl === null,
    isSuperseded: context.supersededBy !== null,
    problems: listReferenceProblems({ reference, ...context }),
  }
}

/** The line of a reference whose record is gone. */
export function toDeletedEntry(id: string): CitedEntry {
  return {
    id,
    text: '',
    segments: [],
    mark: null,
    citationKey: null,
    status: 'deleted',
    statusDate: null,
    studyType: null,
    evidenceLevel: null,
    issuedYear: null,
    isRaw: false,
    isSuperseded: false,
    problems: listReferenceProblems({
      reference: null,
      supersededBy: null,
      mergedInto: null,
      isPubliclyCited: false,
      hasReason: false,
    }),
  }
}
