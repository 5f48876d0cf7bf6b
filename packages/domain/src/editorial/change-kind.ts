import { computeNextReviewDue } from './review-due'

/** `minor` is a typo or a broken link; `substantive` changes what a reader learns. */
export const CHANGE_KINDS = ['minor', 'substantive'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** The dates readers see, as ISO instants. */
export type ArticleDates = {
  datePublished: string | null
  dateModified: string | null
  lastReviewed: string | null
  nextReviewDue: string | null
}

/**
 * Moves the dates of an article at the moment it is published.
 *
 * The first publication sets `datePublished` alone. Later a substantive change moves
 * `dateModified` and a minor one moves nothing. Only a review of the whole page moves
 * `lastReviewed`, and `nextReviewDue` with it.
 */
export function moveArticleDates({
  dates,
  changeKind,
  isWholePageReview,
  reviewIntervalMonths,
  now,
}: {
  dates: ArticleDates
  changeKind: ChangeKind
  isWholePageReview: boolean
  reviewIntervalMonths: number
  now: Date
}): ArticleDates {
  const instant = now.toISOString()
  const moved = { ...dates }
  if (dates.datePublished === null) moved.datePublished = instant
  else if (changeKind === 'substantive') moved.dateModified = instant
  if (isWholePageReview) {
    moved.lastReviewed = instant
    moved.nextReviewDue = computeNextReviewDue({
      lastReviewed: instant,
      intervalMonths: reviewIntervalMonths,
    })
  }
  return moved
}
