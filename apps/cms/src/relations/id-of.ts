/** The id behind a relationship, whether it was populated or not; `null` when it is empty. */
export function idOf(related: string | { id: string } | null | undefined): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}
