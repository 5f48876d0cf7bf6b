import type { CollectionBeforeChangeHook } from 'payload'
import { parseDocument } from '../fields/parse-document'

/** Dates a medical review by the server's clock when a reviewer is named, and drops the date with the name. */
export const stampMedicalReview: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const review = parseDocument(parseDocument(data)['medicalReview'])
  const before = parseDocument(parseDocument(originalDoc)['medicalReview'])
  const reviewer = review['reviewer'] ?? null
  if (reviewer === null)
    return { ...data, medicalReview: { ...review, reviewer, approvedAt: null } }
  const isUnchanged = reviewer === before['reviewer']
  const isKept = Boolean(review['approvedAt']) && (isUnchanged || req.user === null)
  const approvedAt = isKept ? review['approvedAt'] : new Date().toISOString()
  return { ...data, medicalReview: { ...review, reviewer, approvedAt } }
}
