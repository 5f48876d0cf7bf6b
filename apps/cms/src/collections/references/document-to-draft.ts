import type { ReferenceDraft } from '@footnote/contracts/reference-draft'
import type { Reference as StoredReference } from '../../payload-types'
import { parseDocument } from '../fields/parse-document'
import { documentToCsl } from './document-to-csl'
import { textOf } from './text-of'

/** A stored reference as it leaves the library: everything but what the library derives itself. */
export function documentToDraft(reference: StoredReference): ReferenceDraft {
  const custom = parseDocument(reference.custom)
  return {
    citationKey: textOf(reference.citationKey),
    csl: documentToCsl(reference),
    raw: textOf(reference.raw),
    abstract: textOf(reference.abstract),
    note: textOf(reference.note),
    studyType: reference.studyType ?? null,
    status: reference.status,
    statusDate: textOf(reference.statusDate),
    statusNotice: textOf(reference.statusNotice),
    statusNoticeId: textOf(reference.statusNoticeId),
    custom: Object.keys(custom).length === 0 ? null : custom,
  }
}
