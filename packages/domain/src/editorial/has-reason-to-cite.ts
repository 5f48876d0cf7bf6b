/**
 * Tells whether the written reason of an article covers one of the sources it cites that were
 * taken back. With several of them it names each by its key: the reason for one is none for
 * the next.
 */
export function hasReasonToCite({
  citationKey,
  reason,
  takenBackCount,
}: {
  citationKey: string
  reason: string | null
  takenBackCount: number
}): boolean {
  const words = reason?.trim().toLowerCase() ?? ''
  return words !== '' && (takenBackCount <= 1 || words.includes(citationKey.toLowerCase()))
}
