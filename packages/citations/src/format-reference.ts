import type { CitationStyle, CslItem, Reference } from '@footnote/contracts/reference'
import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import { cutText } from './cut-text'
import { formatItems } from './format-items'
import { doiUrl, findDoi } from './identifiers'
import { type ReferenceAddress, type ReferenceSegment, parseSegments } from './reference-segments'

/** `mark` is what stands for the reference in an author-date text; null in numbered styles. */
export type FormattedReference = {
  referenceId: string
  segments: ReferenceSegment[]
  mark: string | null
}

/**
 * Formats one reference in a style, as plain segments of text without a number.
 *
 * A reference that is only raw text comes back verbatim. Marks inside a title
 * (`<i>`, `<b>`, `<sub>`, `<sup>`) become marks of segments; nothing here is HTML.
 */
export function formatReference(reference: Reference, style: CitationStyle): ReferenceSegment[] {
  return formatReferences([reference], style).flatMap((formatted) => formatted.segments)
}

/**
 * Formats references as one list. Numbered styles keep the given order; author-date
 * sorts by name and year, with raw references last, and tells equal names and years apart.
 */
export function formatReferences(
  references: Reference[],
  style: CitationStyle,
): FormattedReference[] {
  const items = references.flatMap(listItem)
  const itemById = new Map(items.map((item) => [item.id, item]))
  const structured = formatItems(items, style).map(({ id, text, mark }) => ({
    referenceId: id,
    segments: parseSegments(text, listAddresses(itemById.get(id))),
    mark,
  }))
  const raw = references
    .filter(({ csl }) => csl === null)
    .map((reference) => formatRaw(reference, style))
  const formatted = [...structured, ...raw]
  if (style === 'author-date') return formatted

  const positions = new Map(references.map(({ id }, index) => [id, index]))
  const positionOf = ({ referenceId }: FormattedReference) => positions.get(referenceId) ?? 0
  return formatted.sort((a, b) => positionOf(a) - positionOf(b))
}

function formatRaw({ id, raw, citationKey }: Reference, style: CitationStyle): FormattedReference {
  return {
    referenceId: id,
    segments: [{ text: cutText(raw ?? '', REFERENCE_CHARS_MAX.raw), marks: [], href: null }],
    mark: style === 'author-date' ? citationKey : null,
  }
}

/** The item goes by the reference's own id, and its identifiers are canonical. */
function listItem({ id, csl }: Reference): CslItem[] {
  if (csl === null) return []
  const { DOI, URL: url, ...rest } = csl
  return [
    {
      ...rest,
      id,
      ...(DOI === undefined ? {} : { DOI: findDoi(DOI) ?? DOI }),
      // The engine curls straight quotes, which would break an address.
      ...(url === undefined ? {} : { URL: url.replaceAll("'", '%27').replaceAll('"', '%22') }),
    },
  ]
}

function listAddresses(item: CslItem | undefined): ReferenceAddress[] {
  const doi = findDoi(item?.DOI ?? '')
  const url = item?.URL ?? ''
  return [
    ...(doi === null ? [] : [{ text: `doi:${doi}`, href: doiUrl(doi) }]),
    ...(/^https?:\/\//i.test(url) ? [{ text: url, href: url }] : []),
  ]
}
