/** How old the sources of an article are, in whole years; `years` counts the sources of each year, rising. */
export type SourceAges = {
  years: { year: number; sourceCount: number }[]
  /** Null when no source has a date. */
  medianYears: number | null
  undatedCount: number
}

/** Measures the ages of sources by the year they were published. */
export function measureAges(
  sources: readonly { issuedYear: number | null }[],
  now: Date,
): SourceAges {
  const dated = sources.flatMap(({ issuedYear }) => (issuedYear === null ? [] : [issuedYear]))
  const rising = dated.toSorted((a, b) => a - b)
  const medianYear = findMedian(rising)
  return {
    years: [...new Set(rising)].map((year) => ({
      year,
      sourceCount: rising.filter((other) => other === year).length,
    })),
    medianYears: medianYear === null ? null : Math.floor(now.getUTCFullYear() - medianYear),
    undatedCount: sources.length - dated.length,
  }
}

function findMedian(rising: readonly number[]): number | null {
  const upper = rising[Math.floor(rising.length / 2)]
  const lower = rising[Math.ceil(rising.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
