import type { CollectionBeforeChangeHook } from 'payload'

/** Dates a medical review by the server's clock when a reviewer is named, and drops the date with the name. */
export const stampMedicalReview: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const review = data['medicalReview'] ?? {}
  const reviewer: unknown = review.reviewer ?? null
  const isUnchanged = reviewer === (originalDoc?.medicalReview?.reviewer ?? null)
  const isGivenBySystem = req.user === null && Boolean(review.approvedAt)
  const approvedAt =
    reviewer === null
      ? null
      : (isUnchanged && review.approvedAt) || isGivenBySystem
        ? review.approvedAt
        : new Date().toISOString()
  return { ...data, medicalReview: { ...review, reviewer, approvedAt } }
}
