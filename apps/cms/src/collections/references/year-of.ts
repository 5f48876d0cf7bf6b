/** The year of a stored date; null when it has none. */
export function yearOf(issued: unknown): number | null {
  const year = typeof issued === 'string' ? /^\s*(\d{4})/.exec(issued)?.[1] : undefined
  return year === undefined ? null : Number(year)
}
