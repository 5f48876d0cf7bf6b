import type { CslDate, CslName } from '@footnote/contracts/reference'
import type { DraftItem } from '@footnote/contracts/reference-draft'
import type { Reference as StoredReference } from '../../payload-types'
import { parseReferenceDate } from './reference-date'
import { textOf } from './text-of'

/** The bibliographic fields of a stored reference under their CSL-JSON names; empty ones are left out. */
export function documentToCsl(reference: StoredReference): DraftItem {
  const fields = {
    title: textOf(reference.title),
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
  return { type: reference.type, ...withoutAbsent(fields) }
}

function namesOf(rows: StoredReference['author']): CslName[] | null {
  const names = (rows ?? []).flatMap((row): CslName[] => {
    const literal = textOf(row.literal)
    const family = textOf(row.family)
    if (family === null) return literal === null ? [] : [{ literal }]
    return [{ family, ...withoutAbsent({ given: textOf(row.given), suffix: textOf(row.suffix) }) }]
  })
  return names.length === 0 ? null : names
}

function dateOf(text: string | null | undefined): CslDate | null {
  return parseReferenceDate(text ?? '')
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null> }

function withoutAbsent<Fields extends object>(fields: Fields): Present<Fields>
function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
