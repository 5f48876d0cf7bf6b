import { computeNextReviewDue } from '@footnote/domain/editorial/review-due'
import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps the day of the next review in step with the last one and the interval. */
export const scheduleReview: CollectionBeforeChangeHook = ({ data }) => {
  const lastReviewed: unknown = data['lastReviewed']
  if (typeof lastReviewed !== 'string') return { ...data, nextReviewDue: null }
  const months: unknown = data['reviewIntervalMonths']
  const interval = typeof months === 'number' ? { intervalMonths: months } : {}
  return { ...data, nextReviewDue: computeNextReviewDue({ lastReviewed, ...interval }) }
}
