import type { CollectionBeforeChangeHook } from 'payload'
import { parseDocument } from '../fields/parse-document'

/** Dates the first publication once and for all, and every later publication as a modification. */
export const stampDates: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const article = parseDocument(data)
  const before = parseDocument(originalDoc)
  const datePublished = before['datePublished'] ?? article['datePublished'] ?? null
  if (article['_status'] !== 'published' || article['deletedAt']) return { ...data, datePublished }
  const now = new Date().toISOString()
  const isFirst = !before['datePublished']
  const isGivenBySystem = req.user === null && Boolean(article['dateModified'])
  return {
    ...data,
    datePublished: datePublished ?? now,
    dateModified: isFirst || isGivenBySystem ? (article['dateModified'] ?? null) : now,
  }
}
