import type { CslDate, CslItem, CslName, Reference } from '@footnote/contracts/reference'
import type { Reference as StoredReference } from '../../payload-types'
import { parsePartialDate } from '../fields/parse-partial-date'

/** A stored reference as the site receives it: CSL when it has a title, otherwise its raw text. */
export function referenceToContract(reference: StoredReference): Reference {
  const title = textOf(reference.title)
  return {
    id: reference.id,
    citationKey: reference.citationKey ?? reference.id,
    csl: title === undefined ? null : cslOf(reference, title),
    raw: title === undefined ? (textOf(reference.raw) ?? '') : null,
    studyType: reference.studyType ?? null,
    evidenceLevel: reference.evidenceLevel ?? null,
    status: reference.status,
    statusDate: textOf(reference.statusDate) ?? null,
    statusNotice: textOf(reference.statusNotice) ?? null,
    statusNoticeId: textOf(reference.statusNoticeId) ?? null,
  }
}

function cslOf(reference: StoredReference, title: string): CslItem {
  const fields = {
    author: namesOf(reference.author),
    editor: namesOf(reference.editor),
    issued: dateOf(reference.issued),
    accessed: dateOf(reference.accessed),
    'container-title': textOf(reference.containerTitle),
    'container-title-short': textOf(reference.containerTitleShort),
    'collection-title': textOf(reference.collectionTitle),
    number: textOf(reference.number),
    genre: textOf(reference.genre),
    volume: textOf(reference.volume),
    issue: textOf(reference.issue),
    page: textOf(reference.page),
    publisher: textOf(reference.publisher),
    'publisher-place': textOf(reference.publisherPlace),
    edition: textOf(reference.edition),
    DOI: textOf(reference.DOI),
    PMID: textOf(reference.PMID),
    PMCID: textOf(reference.PMCID),
    ISBN: textOf(reference.ISBN),
    ISSN: textOf(reference.ISSN),
    URL: textOf(reference.URL),
    language: textOf(reference.language),
  }
  return { id: reference.id, type: reference.type, title, ...withoutAbsent(fields) }
}

function namesOf(authors: StoredReference['author']): CslName[] | undefined {
  const names = (authors ?? []).flatMap((author): CslName[] => {
    const literal = textOf(author.literal)
    const family = textOf(author.family)
    if (family === undefined) return literal === undefined ? [] : [{ literal }]
    return [
      { family, ...withoutAbsent({ given: textOf(author.given), suffix: textOf(author.suffix) }) },
    ]
  })
  return names.length === 0 ? undefined : names
}

function dateOf(text: string | null | undefined): CslDate | undefined {
  const parts = parsePartialDate(text ?? '')
  return parts === null ? undefined : { 'date-parts': [parts] }
}

function textOf(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }

function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields>
function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
