import type { EvidenceSource } from './evidence-source'
import { formatPartialDate } from './format-partial-date'
import { isTakenBack } from './is-taken-back'

/** A cited source that somebody should look at; `message` says why and what to do. */
export type AttentionItem = { sourceId: string; claimCount: number; message: string }

/**
 * After how many years a systematic review is looked for a newer one.
 *
 * Source: Shojania KG et al, "How quickly do systematic reviews go out of date?", Annals of
 * Internal Medicine 2007;147:224-233: half of them had a signal for updating after 5.5 years.
 */
export const SYSTEMATIC_REVIEW_YEARS_MAX = 5

/** Lists the cited sources that need attention, the gravest first, otherwise in reading order. */
export function listAttention({
  cited,
  claims,
  lastReviewed,
  now,
}: {
  cited: readonly EvidenceSource[]
  claims: readonly (readonly EvidenceSource[])[]
  lastReviewed: string | null
  now: Date
}): AttentionItem[] {
  return CHECKS.flatMap((check) =>
    cited.flatMap((source) => {
      const message = check(source, { lastReviewed, now })
      if (message === null) return []
      const claimCount = claims.filter((claim) => claim.includes(source)).length
      return [{ sourceId: source.id, claimCount, message }]
    }),
  )
}

type Check = (
  source: EvidenceSource,
  context: { lastReviewed: string | null; now: Date },
) => string | null

const CHECKS: readonly Check[] = [
  ({ status }) => (status === 'deleted' ? 'Deleted from the library. Cite another source.' : null),
  ({ status, statusDate }) =>
    isTakenBack(status)
      ? `${capitalize(status)}${since(statusDate)}. Does the claim stand on another source?`
      : null,
  ({ status, statusDate }) =>
    status === 'concern'
      ? `Under an expression of concern${since(statusDate)}. Does the claim stand without it?`
      : null,
  ({ status, statusDate }, { lastReviewed }) => {
    if (status !== 'corrected' || !isAfter(statusDate, lastReviewed)) return null
    const when = lastReviewed === null ? '' : ', after this article was last reviewed'
    return `Corrected${since(statusDate)}${when}. Read the correction.`
  },
  ({ isSuperseded }) => (isSuperseded ? 'A newer source replaces it. Cite that one.' : null),
  ({ isRaw }) => (isRaw ? 'Needs structuring: it is one text without fields.' : null),
  ({ studyType, issuedYear }, { now }) => {
    if (studyType !== 'systematic-review' || issuedYear === null) return null
    const years = now.getUTCFullYear() - issuedYear
    if (years <= SYSTEMATIC_REVIEW_YEARS_MAX) return null
    return `A systematic review of ${years} years ago. Look for an update: half of them are out of date after five and a half.`
  },
]

/** Dates compare as far as both are known; what is not known is taken for later. */
function isAfter(statusDate: string | null, lastReviewed: string | null): boolean {
  if (statusDate === null || lastReviewed === null) return true
  return statusDate >= lastReviewed.slice(0, statusDate.length)
}

function since(statusDate: string | null): string {
  return statusDate === null ? '' : ` (${formatPartialDate(statusDate)})`
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
