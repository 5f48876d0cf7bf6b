type PublicationDates = { datePublished: string; dateModified: string | null }

/** Finds when an article was updated; `null` on the day it came out, because readers see days. */
export function findUpdate({ datePublished, dateModified }: PublicationDates): string | null {
  if (dateModified === null) return null
  return dayOf(dateModified) > dayOf(datePublished) ? dateModified : null
}

function dayOf(instant: string): string {
  return instant.slice(0, 10)
}
