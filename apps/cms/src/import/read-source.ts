import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import type { ReferenceDraft } from '@footnote/contracts/reference-draft'
import { draftToDocument, type NewReference } from '../collections/references/draft-to-document'
import { formatListTitle } from '../collections/references/format-list-title'
import { keyOfDocument } from '../collections/references/key-of-document'
import { likenessOf } from './likeness-of'
import type { SourceQuestion } from './list-known-sources'
import type { SourceKeys } from './source-index'

/** The source of an entry: what it would be stored as, how it reads, what it is known by. */
export type ReadSource = {
  document: NewReference
  label: string
  keys: SourceKeys
  question: SourceQuestion
}

/** Takes from a draft what the library can compare. */
export function readSource(draft: ReferenceDraft): ReadSource {
  const document = draftToDocument(draft, 'import')
  const label = formatListTitle(document)
  const duplicateKey = keyOfDocument(document)
  const DOI = findDoi(document.DOI ?? '')
  const PMID = findPmid(document.PMID ?? '')
  const PMCID = findPmcid(document.PMCID ?? '')
  return {
    document,
    label,
    keys: {
      DOI,
      PMID,
      PMCID,
      likeness: likenessOf({ duplicateKey, listTitle: label, URL: document.URL ?? null }),
      citationKey: draft.citationKey,
    },
    question: { DOI, PMID, PMCID, duplicateKey, listTitle: duplicateKey === null ? label : null },
  }
}
