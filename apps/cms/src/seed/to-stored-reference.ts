import type { CslDate, Reference } from '@footnote/contracts/reference'
import type { Reference as StoredReference } from '../payload-types'

type NewReference = Omit<StoredReference, 'id' | 'createdAt' | 'updatedAt'>

/** A reference of the demo library as the CMS stores it, in good standing: what fell, falls later. */
export function toStoredReference({ citationKey, csl, raw, studyType }: Reference): NewReference {
  if (csl === null) return { type: 'document', raw, citationKey, studyType, status: 'active' }
  return {
    citationKey,
    studyType,
    status: 'active',
    type: csl.type,
    title: csl.title ?? null,
    author: (csl.author ?? []).map(({ family, given, literal }) => ({
      family: family ?? null,
      given: given ?? null,
      literal: literal ?? null,
    })),
    issued: formatPartialDate(csl.issued),
    accessed: formatPartialDate(csl.accessed),
    containerTitle: csl['container-title'] ?? null,
    containerTitleShort: csl['container-title-short'] ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    page: csl.page ?? null,
    publisher: csl.publisher ?? null,
    publisherPlace: csl['publisher-place'] ?? null,
    DOI: csl.DOI ?? null,
    PMID: csl.PMID ?? null,
    PMCID: csl.PMCID ?? null,
    ISBN: csl.ISBN ?? null,
    URL: csl.URL ?? null,
  }
}

function formatPartialDate(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'][0]
  return parts?.map((part) => String(part).padStart(2, '0')).join('-') ?? null
}
