import type { CslDate, ReferenceStatus } from '@footnote/contracts/reference'
import { formatDateParts } from '../date-parts'
import { gravityOf } from '../gravity-of'
import { findDoi } from '../identifiers'
import { readDateParts, readPubmedDate } from './read-date'
import { tidyText } from './tidy-text'

/** Whether a source still stands, since when, and by which notice. */
export type PublicationStatus = {
  status: ReferenceStatus
  statusDate: string | null
  statusNotice: string | null
  /** A DOI in lower case or a PMID. */
  statusNoticeId: string | null
}

/** A source that nobody took back or corrected. */
export const ACTIVE: PublicationStatus = {
  status: 'active',
  statusDate: null,
  statusNotice: null,
  statusNoticeId: null,
}

/** An entry of Crossref's `updated-by`: the notice that updates a work. */
export type CrossrefUpdate = {
  DOI?: string | undefined
  type?: string | undefined
  updated?: { 'date-parts'?: unknown; 'date-time'?: string | undefined } | undefined
}

const CROSSREF_UPDATES: Record<string, ReferenceStatus> = {
  retraction: 'retracted',
  withdrawal: 'withdrawn',
  removal: 'withdrawn',
  expression_of_concern: 'concern',
  // A part that is taken back leaves the rest standing. Source: COPE, Retraction guidelines, 2019.
  partial_retraction: 'corrected',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
}

/**
 * The standing of a work, from the notices that Crossref says update it. Of several the
 * gravest counts. New versions, addenda and clarifications leave a work as it is.
 *
 * Source: Crossref, "Crossmark: Version control, corrections, and retractions".
 */
export function readCrossrefStatus(updatedBy: readonly CrossrefUpdate[]): PublicationStatus {
  return gravestOf(
    updatedBy.flatMap(({ DOI, type, updated }) => {
      const status = CROSSREF_UPDATES[(type ?? '').toLowerCase().replace(/[\s-]/g, '_')]
      if (status === undefined) return []
      const date =
        readDateParts(updated?.['date-parts']) ??
        readPubmedDate(dayOf(updated?.['date-time'] ?? ''))
      return [{ status, ...notice({ date, text: null, id: findDoi(DOI ?? '') }) }]
    }),
  )
}

/** An entry of `references` in a PubMed summary: a record that comments on or changes this one. */
export type PubmedComment = {
  refsource?: string | undefined
  reftype?: string | undefined
  pmid?: string | number | undefined
}

const PUBMED_COMMENTS: Record<string, { status: ReferenceStatus; label: string }> = {
  'retraction in': { status: 'retracted', label: 'Retraction in' },
  'retracted and republished in': { status: 'retracted', label: 'Retracted and republished in' },
  'expression of concern in': { status: 'concern', label: 'Expression of concern in' },
  'partial retraction in': { status: 'corrected', label: 'Partial retraction in' },
  'corrected and republished in': { status: 'corrected', label: 'Corrected and republished in' },
  'erratum in': { status: 'corrected', label: 'Erratum in' },
}

/**
 * The standing of a PubMed record, from its publication types and the records that PubMed
 * links to it. Of several the gravest counts.
 *
 * Source: NLM, "Errata, Retractions, and Other Linked Citations in PubMed".
 */
export function readPubmedStatus(record: {
  publicationTypes: readonly string[]
  comments: readonly PubmedComment[]
}): PublicationStatus {
  const linked = record.comments.flatMap(({ refsource, reftype, pmid }) => {
    const kind = PUBMED_COMMENTS[(reftype ?? '').toLowerCase()]
    if (kind === undefined) return []
    const place = tidyText(refsource ?? '').replace(/\.$/, '')
    const text = place === '' ? null : `${kind.label}: ${place}.`
    const id = /^[1-9]\d{0,7}$/.test(String(pmid ?? '')) ? String(pmid) : findDoiIn(place)
    return [{ status: kind.status, ...notice({ date: dateOfPlace(place), text, id }) }]
  })
  const said = record.publicationTypes.includes('Retracted Publication')
    ? [{ ...ACTIVE, status: 'retracted' as const }]
    : []
  return gravestOf([...linked, ...said])
}

const TITLE_LABELS: readonly [RegExp, ReferenceStatus][] = [
  [/^(?:\[|\()?retracted(?: article| paper| publication)?(?:\]|\))?\s*[:.–—-]\s*/i, 'retracted'],
  [/^(?:\[|\()?withdrawn(?: article| paper)?(?:\]|\))?\s*[:.–—-]\s*/i, 'withdrawn'],
]

/**
 * A label that a publisher put before the title says how the source stands, and is no part of
 * the title: lists print a label of their own.
 *
 * Source: NISO RP-45-2024, Communication of Retractions, Removals, and Expressions of Concern
 * (labels in titles).
 */
export function readTitleLabel(title: string): { title: string; status: ReferenceStatus } {
  const [pattern, status] = TITLE_LABELS.find(([label]) => label.test(title)) ?? []
  if (pattern === undefined || status === undefined) return { title, status: 'active' }
  return { title: title.replace(pattern, ''), status }
}

/** The gravest of several; of equally grave ones the first by date, those without one last. */
export function gravestOf(statuses: readonly PublicationStatus[]): PublicationStatus {
  const [gravest] = [...statuses].sort(
    (a, b) =>
      gravityOf(b.status) - gravityOf(a.status) ||
      (a.statusDate ?? '9999').localeCompare(b.statusDate ?? '9999'),
  )
  return gravest ?? ACTIVE
}

function notice(of: {
  date: CslDate | null
  text: string | null
  id: string | null
}): Omit<PublicationStatus, 'status'> {
  return {
    statusDate: of.date === null ? null : formatDateParts(of.date['date-parts'][0] ?? []),
    statusNotice: of.text,
    statusNoticeId: of.id,
  }
}

/** Some updates carry only an instant, "2010-02-06T00:00:00Z". */
function dayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** "N Engl J Med. 2018 Jun 21;378(25):2441-2442": the date stands before the volume. */
function dateOfPlace(place: string): CslDate | null {
  const date = /\. ?(\d{4}[^;:.]*)/.exec(place)?.[1]
  return date === undefined ? null : readPubmedDate(date)
}

function findDoiIn(place: string): string | null {
  return findDoi(/\bdoi: ?(\S+)/i.exec(place)?.[1] ?? '')
}
