import type { CslDate, CslName, ReferenceType } from '@footnote/contracts/reference'
import { findDoi } from '../identifiers'
import type { CrossrefWork } from './crossref-work'
import { type LookedUpSource, fitDraft } from './fit-draft'
import { gravestOf, ACTIVE, readCrossrefStatus, readTitleLabel } from './publication-status'
import { readDateParts } from './read-date'
import { readAbbreviation, readIsbn, readIssn, readLanguage, readPages } from './read-fields'
import { type CrossrefContributor, readCrossrefName } from './read-names'
import { joinSubtitle, readTitle } from './read-title'
import { readCrossrefType } from './reference-type'
import { tidyAbstract, tidyText } from './tidy-text'

/**
 * Reads a Crossref work as a source that may be added to the library. Null when it has no
 * title. Nothing is fetched; the work itself is not changed.
 */
export function crossrefSource(work: CrossrefWork): LookedUpSource | null {
  const type = readCrossrefType(work.type ?? '')
  const { title, status, warnings } = titleOf(work)
  const container = containerOf(work, type)
  const author = namesOf(work.author ?? [])
  const editor = namesOf(work.editor ?? [])
  return fitDraft({
    csl: {
      type,
      title: title || container.title,
      author: author.names,
      editor: editor.names,
      issued: issuedOf(work),
      'container-title': title === '' ? null : container.title,
      'container-title-short': readAbbreviation(work['short-container-title']?.[0] ?? ''),
      'collection-title': container.series,
      genre: type === 'thesis' ? tidyText(work.degree?.[0] ?? '') : null,
      volume: work.volume ?? null,
      issue: work.issue ?? null,
      page: readPages(work.page ?? '') ?? readPages(work['article-number'] ?? ''),
      publisher: publisherOf(work, type),
      'publisher-place': isJournalLike(type) ? null : tidyText(work['publisher-location'] ?? ''),
      edition: work['edition-number'] ?? null,
      DOI: findDoi(work.DOI),
      ISBN: readIsbn(work.ISBN ?? []),
      ISSN: readIssn([...printIssns(work), ...(work.ISSN ?? [])]),
      language: readLanguage(work.language ?? ''),
    },
    abstract: work.abstract === undefined ? null : tidyAbstract(work.abstract),
    studyType: null,
    ...gravestOf([readCrossrefStatus(work['updated-by'] ?? []), { ...ACTIVE, status }]),
    warnings: [
      ...warnings,
      ...(author.isIncomplete ? [ET_AL_WARNING] : []),
      ...listRelationWarnings(work),
    ],
  })
}

/** What an editor reads when a registry ended its list of authors with "et al". */
export const ET_AL_WARNING =
  'The list of authors ended with “et al”. Add the others if you know them.'

function titleOf(work: CrossrefWork) {
  const { title, warnings } = readTitle(work.title?.[0] ?? '')
  const subtitle = readTitle(work.subtitle?.[0] ?? '').title
  const labelled = readTitleLabel(joinSubtitle(title, subtitle))
  return { ...labelled, warnings }
}

function namesOf(contributors: readonly CrossrefContributor[]) {
  const read = contributors.map(readCrossrefName)
  return {
    names: read.filter((name): name is CslName => name !== null),
    isIncomplete: read.includes(null),
  }
}

/**
 * The date of the issue when there is one, otherwise the first date of publication.
 *
 * Source: Citing Medicine, 2nd ed., chapter 1, "Date of publication": the date of the issue.
 */
function issuedOf(work: CrossrefWork): CslDate | null {
  const dates = [
    work['published-print'],
    work['journal-issue']?.['published-print'],
    work.issued,
    work.published,
    work['published-online'],
    work.posted,
  ]
  for (const date of dates) {
    const read = readDateParts(date?.['date-parts'])
    if (read !== null) return read
  }
  return null
}

/**
 * What a work is part of. A chapter with two containers names the series first and the book
 * last; a preprint is part of the server it is on.
 *
 * Source: Crossref, "Books and chapters" and "Posted content (includes preprints)".
 */
function containerOf(work: CrossrefWork, type: ReferenceType) {
  const titles = (work['container-title'] ?? []).map(tidyText).filter((title) => title !== '')
  const first = titles[0] ?? null
  const last = titles.at(-1) ?? null
  if (type === 'article') {
    return { title: first ?? tidyText(work.institution?.[0]?.name ?? ''), series: null }
  }
  if (type === 'book' || type === 'report') return { title: null, series: first }
  const isPart = type === 'chapter' || type === 'paper-conference' || type === 'entry-encyclopedia'
  return isPart && titles.length > 1
    ? { title: last, series: first }
    : { title: first, series: null }
}

/** Lists do not print the publisher of a journal. Source: AMA, 11th ed., section 3.11. */
function publisherOf(work: CrossrefWork, type: ReferenceType): string | null {
  if (isJournalLike(type)) return null
  if (type === 'thesis') return tidyText(work.institution?.[0]?.name ?? work.publisher ?? '')
  return tidyText(work.publisher ?? '')
}

function isJournalLike(type: ReferenceType): boolean {
  return type === 'article-journal' || type === 'article'
}

function printIssns(work: CrossrefWork): string[] {
  return (work['issn-type'] ?? []).flatMap(({ type, value }) =>
    type === 'print' && value !== undefined ? [value] : [],
  )
}

function listRelationWarnings(work: CrossrefWork): string[] {
  const updated = work['update-to']?.find(({ DOI }) => DOI !== undefined)
  const published = work.relation?.['is-preprint-of']?.find(({ id }) => id !== undefined)
  return [
    ...(updated === undefined
      ? []
      : [
          `This is a notice (${readableKind(updated.type)}) about ${updated.DOI ?? ''}, not the source itself.`,
        ]),
    ...(published === undefined
      ? []
      : [
          `This preprint has been published as ${published.id ?? ''}. Consider citing that instead.`,
        ]),
  ]
}

function readableKind(type: string | undefined): string {
  return (type ?? 'update').replace(/_/g, ' ')
}
