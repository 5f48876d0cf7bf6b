import type { Reference } from '@footnote/contracts/reference'
import { draftToDocument, type NewReference } from '../collections/references/draft-to-document'

/** A reference of the demo library as the CMS stores it, in good standing: what fell, falls later. */
export function toStoredReference({ citationKey, csl, raw, studyType }: Reference): NewReference {
  const draft = {
    citationKey,
    csl: csl ?? { type: 'document' as const },
    raw,
    abstract: null,
    note: null,
    studyType,
    status: 'active' as const,
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    custom: null,
  }
  return draftToDocument(draft, 'manual')
}
