import type { CslName } from '@footnote/contracts/reference'
import { findDoi, findPmcid, findPmid } from '../identifiers'
import { ET_AL_WARNING } from './crossref-source'
import { type LookedUpSource, fitDraft } from './fit-draft'
import { ACTIVE, gravestOf, readPubmedStatus, readTitleLabel } from './publication-status'
import type { PubmedSummary } from './pubmed-summary'
import { readPubmedDate } from './read-date'
import { readAbbreviation, readIssn, readLanguage, readPages } from './read-fields'
import { type PubmedAuthor, readPubmedName } from './read-names'
import { readTitle } from './read-title'
import { readPubmedType } from './reference-type'
import { readStudyType } from './study-type'
import { tidyText } from './tidy-text'

/**
 * Reads a summary of PubMed or PubMed Central as a source that may be added to the library.
 * Null when it has no title. PubMed's summaries carry initials and no abstract.
 */
export function pubmedSource(summary: PubmedSummary): LookedUpSource | null {
  const publicationTypes = summary.pubtype ?? []
  const type = readPubmedType({ publicationTypes, documentType: summary.doctype ?? '' })
  const read = readTitle(summary.title || summary.booktitle || '')
  const { title, status } = readTitleLabel(read.title)
  const isBook = type === 'book' || type === 'chapter'
  const authors = namesOf(summary.authors ?? [], (authtype) => authtype !== 'Editor')
  const editors = namesOf(summary.authors ?? [], (authtype) => authtype === 'Editor')
  const comments = summary.references ?? []
  return fitDraft({
    csl: {
      type,
      title,
      author: authors.names,
      editor: editors.names,
      issued: issuedOf(summary),
      'container-title': isBook ? bookOf(summary, title) : journalOf(summary),
      'container-title-short': isBook ? null : readAbbreviation(summary.source ?? ''),
      volume: summary.volume ?? null,
      issue: summary.issue ?? null,
      page: readPages(summary.pages ?? '') ?? articleNumberOf(summary.elocationid ?? ''),
      publisher: isBook ? tidyText(summary.publishername ?? '') : null,
      'publisher-place': isBook ? tidyText(summary.publisherlocation ?? '') : null,
      edition: summary.edition ?? null,
      DOI: doiOf(summary),
      PMID: findPmid(idOf(summary, 'pubmed', 'pmid')),
      PMCID: findPmcid(idOf(summary, 'pmc', 'pmcid')),
      ISSN: readIssn([summary.issn ?? '', summary.essn ?? '']),
      URL: /^https?:\/\//.test(summary.availablefromurl ?? '')
        ? (summary.availablefromurl ?? null)
        : null,
      language: summary.lang?.length === 1 ? readLanguage(summary.lang[0] ?? '') : null,
    },
    abstract: null,
    studyType: readStudyType(publicationTypes),
    ...gravestOf([readPubmedStatus({ publicationTypes, comments }), { ...ACTIVE, status }]),
    warnings: [
      ...read.warnings,
      ...(authors.isIncomplete ? [ET_AL_WARNING] : []),
      ...listNoticeWarnings(publicationTypes),
    ],
  })
}

function namesOf(authors: readonly PubmedAuthor[], isWanted: (authtype: string) => boolean) {
  const read = authors.filter(({ authtype }) => isWanted(authtype ?? '')).map(readPubmedName)
  return {
    names: read.filter((name): name is CslName => name !== null),
    isIncomplete: read.includes(null),
  }
}

/** PubMed's date is that of the issue; PubMed Central has the dates of print and web apart. */
function issuedOf(summary: PubmedSummary) {
  for (const date of [summary.printpubdate, summary.pubdate, summary.epubdate]) {
    const read = readPubmedDate(date ?? '')
    if (read !== null) return read
  }
  return null
}

/** "JAMA : the journal of the American Medical Association": no space before the colon. */
function journalOf(summary: PubmedSummary): string {
  return tidyText(summary.fulljournalname || summary.source || '').replace(/ +:/g, ':')
}

function bookOf(summary: PubmedSummary, title: string): string | null {
  const book = tidyText(summary.booktitle ?? '')
  return book === title ? null : book
}

/** An article without pages has a number: "pii: e123. doi: …", "e33693". */
function articleNumberOf(elocation: string): string | null {
  const pii = /\bpii: ?([\w.-]{1,20}?)(?:\.|$|\s)/i.exec(elocation)?.[1] ?? null
  return pii !== null && /^(?:e|cd)?\d+$/i.test(pii) ? pii : null
}

function doiOf(summary: PubmedSummary): string | null {
  const inPlace = /\bdoi: ?(\S+)/i.exec(summary.elocationid ?? '')?.[1] ?? ''
  return findDoi(idOf(summary, 'doi')) ?? findDoi(inPlace)
}

function idOf(summary: PubmedSummary, ...types: string[]): string {
  return summary.articleids?.find(({ idtype }) => types.includes(idtype))?.value ?? ''
}

/** Looking up a notice is nearly always a slip. */
function listNoticeWarnings(publicationTypes: readonly string[]): string[] {
  const kind = NOTICES.find((type) => publicationTypes.includes(type))
  return kind === undefined
    ? []
    : [`This is a notice (${kind.toLowerCase()}) about another publication, not the source itself.`]
}

const NOTICES = [
  'Retraction of Publication',
  'Retraction Notice',
  'Published Erratum',
  'Expression of Concern',
]
