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
  const words = reason?.replace(INVISIBLE, '').toLowerCase() ?? ''
  if (!/\p{L}/u.test(words)) return false
  return takenBackCount <= 1 || words.split(/[^\p{L}\p{N}_-]+/u).includes(citationKey.toLowerCase())
}

/** Zero widths and fillers, some of which count as letters. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
