import type { CollectionBeforeChangeHook } from 'payload'

/** Dates the first publication once and for all, and every later publication as a modification. */
export const stampDates: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const datePublished: unknown = originalDoc?.datePublished ?? data['datePublished'] ?? null
  if (data['_status'] !== 'published' || data['deletedAt']) return { ...data, datePublished }
  const now = new Date().toISOString()
  const isFirst = !originalDoc?.datePublished
  const isGivenBySystem = req.user === null && Boolean(data['dateModified'])
  return {
    ...data,
    datePublished: datePublished ?? now,
    dateModified: isFirst || isGivenBySystem ? (data['dateModified'] ?? null) : now,
  }
}
