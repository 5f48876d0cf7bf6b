/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank).
 * Throws on an empty list: there is no honest number for it.
 */
export function percentile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new Error('There is no percentile of nothing.')
  return value
}
