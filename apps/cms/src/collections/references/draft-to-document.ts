import type { CslName } from '@footnote/contracts/reference'
import type { DraftItem, ReferenceDraft } from '@footnote/contracts/reference-draft'
import type { Reference as StoredReference } from '../../payload-types'
import { isLanguageTag } from './is-language-tag'
import { formatReferenceDate } from './reference-date'

/** How a reference came into the library. */
export type ReferenceSource = NonNullable<StoredReference['source']>

/** What is handed to Payload to create a reference; the library derives the rest on saving. */
export type NewReference = Omit<StoredReference, 'id' | 'createdAt' | 'updatedAt'>

/** A draft as the library stores it. Every field is named, so that it also overwrites. */
export function draftToDocument(draft: ReferenceDraft, source: ReferenceSource): NewReference {
  return {
    ...sourceOf(draft.csl),
    citationKey: draft.citationKey,
    raw: draft.raw,
    abstract: draft.abstract,
    note: draft.note,
    studyType: draft.studyType,
    status: draft.status,
    statusDate: draft.statusDate,
    statusNotice: draft.statusNotice,
    statusNoticeId: draft.statusNoticeId,
    custom: draft.custom,
    source,
  }
}

function sourceOf(csl: DraftItem): Pick<NewReference, 'type'> & Partial<NewReference> {
  return {
    type: csl.type,
    title: csl.title ?? null,
    author: rowsOf(csl.author),
    editor: rowsOf(csl.editor),
    issued: formatReferenceDate(csl.issued),
    accessed: formatReferenceDate(csl.accessed),
    containerTitle: csl['container-title'] ?? null,
    containerTitleShort: csl['container-title-short'] ?? null,
    collectionTitle: csl['collection-title'] ?? null,
    number: csl.number ?? null,
    genre: csl.genre ?? null,
    volume: csl.volume ?? null,
    issue: csl.issue ?? null,
    page: csl.page ?? null,
    publisher: csl.publisher ?? null,
    publisherPlace: csl['publisher-place'] ?? null,
    edition: csl.edition ?? null,
    DOI: csl.DOI ?? null,
    PMID: csl.PMID ?? null,
    PMCID: csl.PMCID ?? null,
    ISBN: csl.ISBN ?? null,
    ISSN: csl.ISSN ?? null,
    URL: csl.URL ?? null,
    language: tagOf(csl.language),
  }
}

/** Files name languages in many ways; only a tag says the same to everybody. */
function tagOf(language: string | undefined): string | null {
  return language !== undefined && isLanguageTag(language) ? language : null
}

function rowsOf(names: readonly CslName[] | undefined): NonNullable<NewReference['author']> {
  return (names ?? []).map(({ family, given, suffix, literal }) => ({
    family: family ?? null,
    given: given ?? null,
    suffix: suffix ?? null,
    literal: literal ?? null,
  }))
}
