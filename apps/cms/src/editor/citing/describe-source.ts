import type { ReferenceStatus, ReferenceType } from '@footnote/contracts/reference'
import type { ReferenceDraft } from '@footnote/contracts/reference-draft'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import {
  REFERENCE_STATUS_LABELS,
  REFERENCE_TYPE_LABELS,
} from '../../collections/references/reference-labels'

const AUTHORS_SHOWN_MAX = 6

/** What an editor looks at before citing a source. */
export type DescribedSource = {
  title: string
  authors: string
  year: string
  containerTitle: string
  type: string
  status: ReferenceStatus
}

/** A source of the library, as the dialog shows it. */
export function describeHit(hit: ReferenceHit): DescribedSource {
  return {
    title: hit.title,
    authors: hit.authors,
    year: hit.year === null ? '' : String(hit.year),
    containerTitle: hit.containerTitle ?? '',
    type: nameType(hit.type),
    status: hit.status,
  }
}

/** A source that was looked up and is not in the library yet. */
export function describeDraft({ csl, raw, status }: ReferenceDraft): DescribedSource {
  const names = (csl.author ?? []).map(
    ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  )
  const shown = names.slice(0, AUTHORS_SHOWN_MAX)
  return {
    title: csl.title ?? raw ?? '',
    authors: names.length > shown.length ? `${shown.join(', ')} et al` : shown.join(', '),
    year: String(csl.issued?.['date-parts'][0]?.[0] ?? ''),
    containerTitle: csl['container-title'] ?? '',
    type: nameType(csl.type),
    status,
  }
}

/** What is wrong with a source, in a word or two; null when it stands. */
export function nameTrouble(status: ReferenceStatus): string | null {
  return status === 'active' ? null : REFERENCE_STATUS_LABELS[status]
}

function nameType(type: ReferenceType): string {
  return REFERENCE_TYPE_LABELS[type]
}
