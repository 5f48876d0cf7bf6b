import type { Reference } from '@footnote/contracts/reference'
import type { Reference as StoredReference } from '../../payload-types'
import { documentToCsl } from './document-to-csl'
import { textOf } from './text-of'

/** A stored reference as the site receives it: CSL when it has a title, otherwise its raw text. */
export function referenceToContract(reference: StoredReference): Reference {
  const isStructured = textOf(reference.title) !== null
  return {
    id: reference.id,
    citationKey: reference.citationKey ?? reference.id,
    csl: isStructured ? { id: reference.id, ...documentToCsl(reference) } : null,
    raw: isStructured ? null : (textOf(reference.raw) ?? ''),
    studyType: reference.studyType ?? null,
    evidenceLevel: reference.evidenceLevel ?? null,
    status: reference.status,
    statusDate: textOf(reference.statusDate),
    statusNotice: textOf(reference.statusNotice),
    statusNoticeId: textOf(reference.statusNoticeId),
  }
}
