/** The family or group names of a stored list of people, in order. */
export function listNames(people: unknown): string[] {
  const rows: unknown[] = Array.isArray(people) ? people : []
  return rows.map(nameOf).filter((name) => name !== '')
}

function nameOf(person: unknown): string {
  if (typeof person !== 'object' || person === null) return ''
  if ('family' in person && typeof person.family === 'string' && person.family.trim() !== '') {
    return person.family.trim()
  }
  return 'literal' in person && typeof person.literal === 'string' ? person.literal.trim() : ''
}
