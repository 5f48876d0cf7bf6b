import { DEK_CHARS_MAX, HEADLINE_CHARS_MAX } from '@footnote/contracts/article'
import { SLUG_CHARS_MAX, SlugSchema } from '@footnote/contracts/identifier'
import type { ReferenceStatus } from '@footnote/contracts/reference'
import { isTakenBack } from '../evidence/is-taken-back'
import { hasReasonToCite } from './has-reason-to-cite'

/** A picture of a draft; a decorative one needs no text alternative. */
export type DraftPicture = { alt: string | null; isDecorative: boolean }

/** A reference the body cites; `status` is `deleted` when its record is gone. */
export type CitedReference = {
  /** What an editor knows it by: the citation key, or the id when the record is gone. */
  label: string
  status: ReferenceStatus | 'deleted'
  /** The version that is public now does not cite it. */
  isNewlyCited: boolean
  /** The editor's written reason for citing it although it was taken back. */
  acknowledgement: string | null
}

/** What the checklist looks at; a field nobody filled in is null or empty. */
export type PublicationDraft = {
  headline: string | null
  dek: string | null
  slug: string | null
  authorCount: number
  heroImage: DraftPicture | null
  figures: DraftPicture[]
  isOpinion: boolean
  citedReferences: CitedReference[]
  hasDisclaimer: boolean
}

/** `field` is the name of the article's field to jump to; `message` says what to do. */
export type UnmetRule = { field: string; message: string }

/**
 * Lists every rule that keeps a draft from being published, in the order of the form.
 *
 * An empty list means that the draft may be published.
 */
export function listUnmetRules(draft: PublicationDraft): UnmetRule[] {
  return [
    ...checkHeadline(draft.headline),
    ...checkSlug(draft.slug),
    ...checkDek(draft.dek),
    ...checkHeroImage(draft.heroImage),
    ...checkFigures(draft.figures),
    ...checkEvidence(draft),
    ...checkCitedReferences(draft.citedReferences),
    ...checkAuthors(draft.authorCount),
    ...checkDisclaimer(draft.hasDisclaimer),
  ]
}

function checkHeadline(headline: string | null): UnmetRule[] {
  const text = headline?.trim() ?? ''
  if (text === '') return [{ field: 'headline', message: 'Write a headline.' }]
  if (text.length <= HEADLINE_CHARS_MAX) return []
  return [
    {
      field: 'headline',
      message: `Shorten the headline to ${HEADLINE_CHARS_MAX} characters; it has ${text.length}.`,
    },
  ]
}

function checkSlug(slug: string | null): UnmetRule[] {
  if (SlugSchema.safeParse(slug).success) return []
  return [
    {
      field: 'slug',
      message: `Give the article an address of lower-case words joined by hyphens, at most ${SLUG_CHARS_MAX} characters, for example bone-health.`,
    },
  ]
}

function checkDek(dek: string | null): UnmetRule[] {
  const text = dek?.trim() ?? ''
  if (text === '') {
    return [{ field: 'dek', message: 'Write a dek: one or two sentences under the headline.' }]
  }
  if (text.length <= DEK_CHARS_MAX) return []
  return [
    {
      field: 'dek',
      message: `Shorten the dek to ${DEK_CHARS_MAX} characters; it has ${text.length}.`,
    },
  ]
}

/** Source: WCAG 2.2, success criterion 1.1.1, non-text content. */
function checkHeroImage(picture: DraftPicture | null): UnmetRule[] {
  if (picture === null || isDescribed(picture)) return []
  return [
    {
      field: 'heroImage',
      message: 'Describe the hero picture in its alt text, or mark it as decorative.',
    },
  ]
}

/** Source: WCAG 2.2, success criterion 1.1.1, non-text content. */
function checkFigures(figures: DraftPicture[]): UnmetRule[] {
  return figures.flatMap((figure, index) =>
    isDescribed(figure)
      ? []
      : [
          {
            field: 'body',
            message: `Describe the picture of figure ${index + 1} in its alt text, or mark it as decorative.`,
          },
        ],
  )
}

function isDescribed({ alt, isDecorative }: DraftPicture): boolean {
  return isDecorative || (alt?.trim() ?? '') !== ''
}

function checkEvidence({ isOpinion, citedReferences }: PublicationDraft): UnmetRule[] {
  if (isOpinion || citedReferences.length > 0) return []
  return [
    {
      field: 'body',
      message: 'Cite at least one reference in the body, or mark the article as opinion.',
    },
  ]
}

/**
 * Source: COPE Retraction Guidelines (2019) and ICMJE Recommendations, section III.A:
 * retracted work is not cited as evidence; whoever cites it says that it was retracted.
 */
function checkCitedReferences(citedReferences: readonly CitedReference[]): UnmetRule[] {
  const takenBackCount = citedReferences.filter(({ status }) => isTakenBack(status)).length
  return citedReferences.flatMap((reference) => {
    const message = findCitationFault(reference, takenBackCount)
    return message === null ? [] : [{ field: 'body', message }]
  })
}

function findCitationFault(reference: CitedReference, takenBackCount: number): string | null {
  const { label, status, isNewlyCited, acknowledgement: reason } = reference
  if (status === 'deleted') {
    return `Replace or remove the citation of ${label}: this reference was deleted.`
  }
  if (!isTakenBack(status) || !isNewlyCited) return null
  if (hasReasonToCite({ citationKey: label, reason, takenBackCount })) return null
  if ((reason?.trim() ?? '') === '') {
    return `Remove the citation of ${label}, which was ${status}, or write down why it is cited all the same.`
  }
  return `Several cited sources were taken back: write down for ${label} too why it is cited, naming it.`
}

function checkAuthors(authorCount: number): UnmetRule[] {
  return authorCount > 0 ? [] : [{ field: 'authors', message: 'Name at least one author.' }]
}

function checkDisclaimer(hasDisclaimer: boolean): UnmetRule[] {
  if (hasDisclaimer) return []
  return [
    {
      field: 'disclaimer',
      message: 'Choose a disclaimer, or set the default one of the site.',
    },
  ]
}
